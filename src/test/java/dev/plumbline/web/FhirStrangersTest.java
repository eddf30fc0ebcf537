package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Resources in the manner of the FHIR distribution, which were not made for us, and answers that do not fit: each is told what is wrong. */
class FhirStrangersTest {

    private static Browsing practice;
    private static FhirCalls calls;

    @BeforeAll
    static void start() {
        practice = Browsing.start();
        calls = new FhirCalls(practice);
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    @Test
    void a_response_to_another_questionnaire_is_told_which_are_known() {
        assertThat(refused("""
                {"resourceType": "QuestionnaireResponse", "id": "f201",
                 "questionnaire": "http://example.org/fhir/Questionnaire/lifelines", "status": "completed",
                 "subject": {"reference": "Patient/f201"}, "authored": "2013-06-18T00:00:00+01:00",
                 "item": [{"linkId": "1", "item": [{"linkId": "1.1", "text": "Do you have allergies?",
                   "answer": [{"valueString": "I am allergic to house dust"}]}]}]}
                """))
                .contains(
                        "QuestionnaireResponse.questionnaire",
                        "not a questionnaire that is known here",
                        "back-pain-intake");
        assertThat(refused("""
                {"resourceType": "QuestionnaireResponse", "id": "3141",
                 "contained": [{"resourceType": "Patient", "id": "patsub"}],
                 "questionnaire": "#questionnaire", "status": "completed", "item": []}
                """)).contains("QuestionnaireResponse.questionnaire");
        assertThat(refused("{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"completed\"}"))
                .contains("is missing", "back-pain-intake");
    }

    @Test
    void a_response_to_another_version_is_told_which_is_known() {
        assertThat(refused(FhirCalls.response().replaceFirst("(\"questionnaire\": \"[^|\"]*)[^\"]*", "$1|99.0.0")))
                .contains("answers version", "99.0.0", "QuestionnaireResponse.questionnaire");
    }

    @Test
    void an_answer_that_does_not_fit_is_named_by_its_place_and_its_line() {
        assertThat(refused("""
                {"resourceType": "QuestionnaireResponse", "status": "completed",
                 "questionnaire": "https://plumbline.dev/fhir/Questionnaire/back-pain-intake",
                 "item": [{"linkId": "client", "item": [
                   {"linkId": "client.age", "answer": [{"valueInteger": 410}]},
                   {"linkId": "client.agee", "answer": [{"valueInteger": 41}]}]}]}
                """)).contains("line 4, column", "client.age", "line 5, column", "did you mean client.age?");
    }

    @Test
    void a_record_without_anything_for_us_is_answered_and_says_what_was_not_read() {
        String answer = answered("""
                {"resourceType": "Bundle", "id": "bundle-example", "type": "searchset", "total": 1,
                 "link": [{"relation": "self", "url": "https://example.com/base/MedicationRequest?patient=347"}],
                 "entry": [{"fullUrl": "https://example.com/base/MedicationRequest/3123",
                   "resource": {"resourceType": "MedicationRequest", "id": "3123", "status": "unknown",
                     "intent": "order", "medicationReference": {"reference": "Medication/example"},
                     "subject": {"reference": "Patient/347"}}, "search": {"mode": "match", "score": 1}}]}
                """);

        assertThat(answer).contains("MedicationRequest");
        assertThat(answered("{\"resourceType\": \"Library\", \"status\": \"draft\"}"))
                .contains("Library");
    }

    @Test
    void a_bundle_that_is_no_record_is_refused() {
        assertThat(refused("{\"resourceType\": \"Bundle\", \"type\": \"history\", \"entry\": []}"))
                .contains("Bundle.type", "earlier versions");
        assertThat(refused("{\"resourceType\": \"Bundle\"}")).contains("must be one of");
    }

    private static String refused(String resource) {
        return CdsCalls.outcome(calls.assess(resource), 422);
    }

    private static String answered(String resource) {
        var answer = calls.assess(resource);
        FhirReadingTest.fhir(answer, "Bundle");
        return answer.body();
    }
}
