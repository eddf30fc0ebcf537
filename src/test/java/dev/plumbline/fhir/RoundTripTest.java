package dev.plumbline.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import dev.plumbline.Sample;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.RuleCase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever an assessment says, its QuestionnaireResponse says the same. */
@Tag("sampled")
class RoundTripTest {

    private static final RuleSet RULES = RuleSet.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @Test
    void every_case_comes_back_from_its_response_as_it_went_in() throws IOException {
        for (Assessment person : people(25)) {
            assertThat(read(ResponseWriter.of(RULES).json(person)).toYaml()).isEqualTo(person.toYaml());
        }
    }

    @Test
    void it_does_so_in_spanish() throws IOException {
        RuleSet spanish = RULES.in(new Locale("es"));
        for (Assessment person : people(150)) {
            assertThat(read(ResponseWriter.of(spanish).json(person)).toYaml()).isEqualTo(person.toYaml());
        }
    }

    @Test
    void the_result_of_a_response_is_that_of_the_assessment_to_the_byte() throws IOException {
        Assessor assessor = Assessor.of(RULES);
        for (Assessment person : people(150)) {
            Assessment back = read(ResponseWriter.of(RULES).json(person));

            assertThat(assessor.trace(back.named("person"), TODAY).result().toJson())
                    .isEqualTo(assessor.trace(person.named("person"), TODAY)
                            .result()
                            .toJson());
        }
    }

    private static Assessment read(String response) {
        return FhirReader.of(RULES).read(response, "response.json", TODAY).assessment();
    }

    private static List<Assessment> people(int step) throws IOException {
        return Sample.each(step, CaseReader.below(Path.of("rules/back-pain"))).stream()
                .map(RuleCase::given)
                .map(Assessment::parse)
                .toList();
    }
}
