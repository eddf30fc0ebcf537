package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.fhir.QuestionnaireKind;
import dev.plumbline.fhir.Questionnaires;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What everybody may read of the FHIR server. */
class FhirReadingTest {

    private static final RuleSet RULES = RuleSet.shipped();
    private static final String INTAKE = Questionnaires.url(RULES, QuestionnaireKind.INTAKE);

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
    void the_statement_says_what_can_be_done_and_where() {
        Map<String, Object> statement = fhir(calls.get("/metadata"), "CapabilityStatement");

        assertThat(statement)
                .containsEntry("kind", "instance")
                .containsEntry("fhirVersion", "4.0.1")
                .containsEntry("format", List.of("json", "application/fhir+json"));
        assertThat(statement.get("implementation"))
                .asString()
                .contains(practice.origin() + "/fhir", RULES.identity().sha256());
        assertThat(statement.get("rest"))
                .asString()
                .contains("type=Questionnaire", "code=search-type", "type=CodeSystem", "type=ValueSet", "name=assess");
    }

    @Test
    void each_thing_that_the_statement_names_can_be_read() {
        assertThat(calls.get("/Questionnaire/back-pain-intake").body())
                .isEqualTo(Questionnaires.of(RULES).json(QuestionnaireKind.INTAKE));
        assertThat(fhir(calls.get("/CodeSystem/vocabulary"), "CodeSystem"))
                .containsEntry("url", "https://plumbline.dev/fhir/CodeSystem/vocabulary");
        assertThat(fhir(calls.get("/ValueSet/pain.onset"), "ValueSet"))
                .containsEntry("url", "https://plumbline.dev/fhir/ValueSet/pain.onset");
        assertThat(fhir(calls.get("/OperationDefinition/assess"), "OperationDefinition"))
                .containsEntry("code", "assess");
    }

    @Test
    void what_is_not_there_is_said_not_to_be_there() {
        for (String path : List.of(
                "",
                "/",
                "/Patient/1",
                "/Patient",
                "/CodeSystem",
                "/Questionnaire/other",
                "/Questionnaire/vocabulary",
                "/CodeSystem/back-pain-intake",
                "/ValueSet/%24",
                "/Questionnaire/back-pain-intake/_history/1",
                "/metadata/more",
                "/$other")) {
            assertThat(CdsCalls.outcome(calls.get(path), 404)).as(path).contains("not-found");
        }
    }

    @Test
    void questionnaires_are_found_by_url_and_by_id() {
        assertThat(found("")).hasSize(QuestionnaireKind.values().length);
        assertThat(found("?url=" + INTAKE)).singleElement().asString().contains("id=back-pain-intake");
        assertThat(found("?_id=back-pain-intake,back-pain-follow-up")).hasSize(2);
        assertThat(found("?_id=back-pain-follow-up&url=" + INTAKE)).isEmpty();
        assertThat(found("?url=https://elsewhere.example/Questionnaire/x")).isEmpty();
        assertThat(found("?_id=")).isEmpty();
        assertThat(found("?_count=1&name=x")).as("parameters not known").hasSize(QuestionnaireKind.values().length);
    }

    @Test
    void a_search_says_how_it_was_understood() {
        Map<String, Object> bundle = fhir(calls.get("/Questionnaire?name=x&_id=back-pain-intake%26%22"), "Bundle");

        assertThat(bundle).containsEntry("type", "searchset").containsEntry("total", 0L);
        assertThat(bundle.get("link"))
                .asString()
                .contains("relation=self", practice.origin() + "/fhir/Questionnaire?_id=back-pain-intake%26%22");
        assertThat(fhir(calls.get("/Questionnaire?_id=back-pain-intake"), "Bundle")
                        .get("entry"))
                .asString()
                .contains("fullUrl=" + practice.origin() + "/fhir/Questionnaire/back-pain-intake", "mode=match");
    }

    @Test
    void nothing_can_be_written_and_nothing_but_json_is_given() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            HttpResponse<String> refused = practice.send(practice.request("/fhir/Questionnaire/back-pain-intake")
                    .method(method, HttpRequest.BodyPublishers.ofString("{}")));
            CdsCalls.outcome(refused, 405);
            assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD");
        }
        for (String accepts : List.of("application/fhir+xml", "text/html", "application/fhir+xml, text/plain;q=0.5")) {
            CdsCalls.outcome(practice.send(practice.request("/fhir/metadata").header("Accept", accepts)), 406);
        }
        CdsCalls.outcome(calls.get("/metadata?_format=xml"), 406);
        for (String format : List.of("json", "application/json", "application/fhir+json", "application/fhir%2Bjson")) {
            fhir(calls.get("/metadata?_format=" + format), "CapabilityStatement");
        }
        fhir(
                practice.send(practice.request("/fhir/metadata")
                        .header("Accept", "text/html, Application/FHIR+JSON; fhirVersion=4.0;q=0.9")),
                "CapabilityStatement");
    }

    private static List<?> found(String query) {
        Map<String, Object> bundle = fhir(calls.get("/Questionnaire" + query), "Bundle");
        List<?> entries = bundle.get("entry") instanceof List<?> some ? some : List.of();
        assertThat(bundle).containsEntry("total", (long) entries.size());
        return entries;
    }

    static Map<String, Object> fhir(HttpResponse<String> answer, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/fhir+json; charset=utf-8");
        Map<String, Object> resource = FhirCalls.read(answer);
        assertThat(resource).containsEntry("resourceType", type);
        return resource;
    }
}
