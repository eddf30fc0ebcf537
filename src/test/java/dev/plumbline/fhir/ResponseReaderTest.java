package dev.plumbline.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.RuleSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A response is checked against its Questionnaire, and everything wrong with it is said with its place. */
class ResponseReaderTest {

    private static final String INTAKE = "https://plumbline.dev/fhir/Questionnaire/back-pain-intake";
    private static final String SCREEN = "https://plumbline.dev/fhir/Questionnaire/back-pain-red-flag-screen";
    private static final String YES =
            "{\"valueCoding\":{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0136\",\"code\":\"Y\"}}";
    private static final String ANSWER = "QuestionnaireResponse.item[0].item[0].answer[0]";

    @Test
    void an_answer_is_found_under_its_topic() {
        assertThat(yaml(response(INTAKE, "caudaEquina", "caudaEquina.saddleNumbness", YES)))
                .isEqualTo("caudaEquina:\n  saddleNumbness: present\n");
    }

    @Test
    void a_question_of_the_intake_that_the_screen_does_not_ask_is_no_part_of_the_screen() {
        String running = response(SCREEN, "running", "running.kmPerWeek", "{\"valueDecimal\":30}");

        assertThat(problems(running))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).startsWith("running.kmPerWeek does not belong here"));
    }

    @Test
    void a_number_outside_its_range_is_refused_where_it_stands() {
        assertThat(problems(response(INTAKE, "pain", "pain.severity", "{\"valueInteger\":11}")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("QuestionnaireResponse.item[0].item[0]");
                    assertThat(problem.message()).startsWith("pain.severity: 11 is ");
                    assertThat(problem.line()).isEqualTo(1);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "pain.severity#{\"valueString\":\"5\"}#" + ANSWER + ".valueString",
                "pain.severity#{\"valueInteger\":\"5\"}#" + ANSWER + ".valueInteger",
                "pain.severity#{}#" + ANSWER,
                "pain.severity#{\"valueInteger\":5},{\"valueInteger\":6}#QuestionnaireResponse.item[0].item[0].answer[1]",
                "pain.constant#{\"valueBoolean\":true}#" + ANSWER + ".valueBoolean",
                "pain.constant#{\"valueCoding\":{\"code\":\"Y\"}}#" + ANSWER + ".valueCoding",
                "pain.onset#{\"valueCoding\":{\"system\":\"https://plumbline.dev/fhir/CodeSystem/vocabulary\",\"code\":\"pain.onset.slow\"}}#"
                        + ANSWER + ".valueCoding.code",
                "pain.severty#{\"valueInteger\":5}#QuestionnaireResponse.item[0].item[0].linkId",
                "running.kmPerWeek#{\"valueDecimal\":5}#QuestionnaireResponse.item[0].item[0].linkId"
            })
    void an_answer_of_another_shape_is_refused(String linkId, String answers, String path) {
        assertThat(problems(response(INTAKE, "pain", linkId, answers)))
                .extracting(Problem::path)
                .containsExactly(path);
    }

    @Test
    void somebody_who_could_not_say_is_not_somebody_who_was_not_asked() {
        String unknown =
                "{\"valueCoding\":{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-NullFlavor\",\"code\":\"ASKU\"}}";

        assertThat(yaml(response(INTAKE, "pain", "pain.constant", unknown))).isEqualTo("pain:\n  constant: unknown\n");
        assertThat(yaml(response(INTAKE, "pain", "pain.sites", unknown))).isEqualTo("pain:\n  sites: unknown\n");
    }

    @Test
    void none_of_several_is_an_answer_and_stands_alone() {
        String none =
                "{\"valueCoding\":{\"system\":\"https://plumbline.dev/fhir/CodeSystem/vocabulary\",\"code\":\"pain.worseWith.noneOfThese\"}}";
        String sitting =
                "{\"valueCoding\":{\"system\":\"https://plumbline.dev/fhir/CodeSystem/vocabulary\",\"code\":\"pain.worseWith.sitting\"}}";

        assertThat(yaml(response(INTAKE, "pain", "pain.worseWith", none))).isEqualTo("pain:\n  worseWith: []\n");
        assertThat(problems(response(INTAKE, "pain", "pain.worseWith", none + "," + sitting)))
                .extracting(Problem::message)
                .containsExactly("pain.worseWith cannot have that answer beside others");
    }

    @Test
    void a_response_to_another_version_that_begins_alike_is_read_and_to_one_that_does_not_is_refused() {
        assertThat(yaml(response(INTAKE + "|1.4.2", "caudaEquina", "caudaEquina.saddleNumbness", YES)))
                .contains("saddleNumbness: present");
        assertThat(problems(response(INTAKE + "|2.0.0", "caudaEquina", "caudaEquina.saddleNumbness", YES)))
                .extracting(Problem::message)
                .containsExactly("answers version 2.0.0; known is 1.0.0, and versions that begin alike");
    }

    @Test
    void what_answers_nothing_of_ours_is_refused_with_the_names_of_ours() {
        assertThatThrownBy(() -> yaml(response("https://example.org/Questionnaire/1", "pain", "pain.severity", "{}")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(INTAKE + "|1.0.0")
                .hasMessageContaining(SCREEN + "|1.0.0");
    }

    @Test
    void a_question_that_is_answered_twice_is_refused() {
        String once = "{\"linkId\":\"pain.severity\",\"answer\":[{\"valueInteger\":5}]}";
        String twice = "{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"" + INTAKE
                + "\",\"status\":\"completed\",\"item\":[{\"linkId\":\"pain\",\"item\":[" + once + "," + once + "]}]}";

        assertThat(problems(twice)).extracting(Problem::message).containsExactly("pain.severity is given twice");
    }

    @Test
    void in_a_record_the_newest_response_counts_and_outranks_what_the_record_says() {
        String bundle = "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
                + "{\"resource\":{\"resourceType\":\"Patient\",\"gender\":\"male\"}},"
                + "{\"resource\":" + authored("2026-01-02", 70) + "},{\"resource\":" + authored("2026-01-10", 71) + "},"
                + "{\"resource\":{\"resourceType\":\"Condition\",\"code\":{\"text\":\"x\"}}}]}";

        FhirPerson person = reader().read(bundle, "bundle", LocalDate.of(2026, 1, 15));

        assertThat(person.assessment().toYaml()).isEqualTo("client:\n  age: 71\n  sex: male\n");
        assertThat(person.notMapped())
                .extracting(NotMapped::expression)
                .containsExactlyInAnyOrder(
                        "Bundle.entry[0].resource.birthDate", "Bundle.entry[1].resource", "Bundle.entry[3].resource");
    }

    private static String authored(String day, int age) {
        return response(INTAKE, "client", "client.age", "{\"valueInteger\":" + age + "}")
                .replace("\"status\"", "\"authored\":\"" + day + "\",\"status\"");
    }

    private static String response(String questionnaire, String topic, String linkId, String answers) {
        return "{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"" + questionnaire
                + "\",\"status\":\"completed\",\"item\":[{\"linkId\":\"" + topic + "\",\"item\":[{\"linkId\":\""
                + linkId
                + "\",\"answer\":[" + answers + "]}]}]}";
    }

    private static FhirReader reader() {
        return FhirReader.of(RuleSet.shipped());
    }

    private static String yaml(String response) {
        return reader().read(response, "response", LocalDate.of(2026, 1, 15))
                .assessment()
                .toYaml();
    }

    private static List<Problem> problems(String response) {
        return catchThrowableOfType(InvalidInputException.class, () -> yaml(response))
                .problems();
    }
}
