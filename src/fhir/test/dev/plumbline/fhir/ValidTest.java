package dev.plumbline.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What we write as FHIR is FHIR, as another program sees it. */
@Tag("long")
class ValidTest {

    private static final RuleSet RULES = RuleSet.shipped();
    private static final RuleSet SPANISH = RULES.in(new Locale("es"));
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final String PATIENT = "https://record.example.org/fhir/Patient/7";

    @Test
    void questionnaires_and_codes_are_valid_in_both_languages() {
        assertThat(new Validation(RULES).counted(published(RULES))).isEmpty();
        assertThat(new Validation(SPANISH).counted(published(SPANISH))).isEmpty();
    }

    @Test
    void the_result_of_every_case_is_valid() throws IOException {
        Validation validation = new Validation(RULES);
        List<RuleCase> cases = CaseReader.below(Path.of("rules/back-pain"));

        assertThat(cases).hasSizeGreaterThan(3000);
        assertThat(validation.counted(cases.stream().map(one -> bundle(RULES, Assessment.parse(one.given()), null))))
                .isEmpty();
    }

    @Test
    void the_result_of_every_example_is_valid_in_both_languages_and_of_a_patient_who_is_named() throws IOException {
        Validation english = new Validation(RULES);
        Validation spanish = new Validation(SPANISH);
        for (Assessment person : examples()) {
            assertThat(english.complaints(bundle(RULES, person, null))).isEmpty();
            assertThat(english.complaints(bundle(RULES, person, PATIENT))).isEmpty();
            assertThat(spanish.complaints(bundle(SPANISH, person, null))).isEmpty();
        }
    }

    @Test
    void a_plan_and_a_response_by_themselves_are_valid() throws IOException {
        Validation validation = new Validation(RULES);
        for (Assessment person : examples()) {
            Map<String, Object> plan =
                    FhirResult.carePlan(RULES, new FhirPerson(person, PATIENT, List.of()), result(RULES, person));
            assertThat(validation.complaints(JsonText.pretty(plan))).isEmpty();
            assertThat(validation.complaints(ResponseWriter.of(RULES).json(person)))
                    .isEmpty();
        }
    }

    @Test
    void what_is_refused_is_refused_by_a_valid_outcome() {
        Validation validation = new Validation(RULES);

        assertThat(validation.complaints(OperationOutcomes.error("not-found", "There is no such resource.")))
                .isEmpty();
        assertThat(validation.complaints("{\"resourceType\":\"CarePlan\",\"status\":\"maybe\"}"))
                .as("the validator finds what is wrong")
                .isNotEmpty();
    }

    private static List<String> published(RuleSet rules) {
        List<String> published = new ArrayList<>(List.of(Terminology.of(rules).json()));
        for (QuestionnaireKind kind : QuestionnaireKind.values()) {
            published.add(Questionnaires.of(rules).json(kind));
        }
        return published;
    }

    private static List<Assessment> examples() throws IOException {
        List<Assessment> people = new ArrayList<>();
        try (Stream<Path> examples = Files.list(Path.of("src/examples"))) {
            for (Path example : examples.sorted().toList()) {
                people.add(Assessment.read(example));
            }
        }
        return people;
    }

    private static String bundle(RuleSet rules, Assessment person, @Nullable String subject) {
        return FhirResult.bundle(rules, new FhirPerson(person, subject, List.of()), result(rules, person));
    }

    private static Result result(RuleSet rules, Assessment person) {
        return Assessor.of(rules).trace(person, TODAY).result();
    }
}
