package dev.plumbline.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import dev.plumbline.SampledCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What we write as FHIR is FHIR, as another program sees it. */
@Tag("long")
class ValidTest {

    private static final RuleSet RULES = RuleSet.shipped();
    private static final Validation VALIDATION = new Validation(RULES);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @Test
    void questionnaires_and_codes_are_valid() {
        assertThat(VALIDATION.counted(List.of(
                        Questionnaires.of(RULES).json(QuestionnaireKind.INTAKE),
                        Questionnaires.of(RULES).json(QuestionnaireKind.RED_FLAG_SCREEN),
                        Questionnaires.of(RULES).json(QuestionnaireKind.FOLLOW_UP),
                        Terminology.of(RULES).json())))
                .isEmpty();
    }

    @Test
    void the_result_of_every_example_and_case_is_valid() throws IOException {
        Assessor assessor = Assessor.of(RULES);
        List<Assessment> people = new ArrayList<>(SampledCases.all().subList(0, Integer.getInteger("n", 40)));
        try (Stream<Path> examples = Files.list(Path.of("src/examples"))) {
            for (Path example : examples.sorted().toList()) {
                people.add(Assessment.read(example));
            }
        }
        List<String> bundles = people.stream()
                .map(person -> FhirResult.bundle(
                        RULES,
                        new FhirPerson(person, null, List.of()),
                        assessor.trace(person, TODAY).result()))
                .toList();
        assertThat(VALIDATION.counted(bundles)).isEmpty();
    }
}
