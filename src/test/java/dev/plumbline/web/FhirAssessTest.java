package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.document.Clinic;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A response or a record is assessed over HTTP, or refused in FHIR. */
class FhirAssessTest {

    private static final CdsCalls.Hand CLOCK = new CdsCalls.Hand();

    private static Browsing practice;
    private static FhirCalls calls;

    @BeforeAll
    static void start() {
        practice = Browsing.start(CdsSettings.none(), CLOCK);
        calls = new FhirCalls(practice);
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    @Test
    void a_response_is_assessed() {
        HttpResponse<String> answer = calls.assess(FhirCalls.response());

        assertThat(FhirReadingTest.fhir(answer, "Bundle")).containsEntry("type", "collection");
        assertThat(answer.body())
                .contains("\"CAUDA_EQUINA\"", "\"CarePlan\"", "\"ClinicalImpression\"", "\"Provenance\"");
        assertThat(calls.assess(FhirCalls.response()).body()).isEqualTo(answer.body());
    }

    @Test
    void a_record_is_assessed_and_what_was_not_read_of_it_is_said() {
        HttpResponse<String> answer = calls.assess(FhirCalls.record());

        FhirReadingTest.fhir(answer, "Bundle");
        assertThat(answer.body()).contains("Patient/7", "\"client.age\"", "SCT 195967001");
    }

    @Test
    void a_single_resource_is_assessed_by_any_name_of_the_operation() {
        String patient = "{\"resourceType\":\"Patient\",\"gender\":\"female\",\"birthDate\":\"1982-02-03\"}";

        FhirReadingTest.fhir(calls.assess(patient), "Bundle");
        FhirReadingTest.fhir(calls.assess("\uFEFF" + patient), "Bundle");
        FhirReadingTest.fhir(
                practice.send(practice.request("/fhir/%24assess")
                        .header("Authorization", "Bearer " + calls.token())
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(patient))),
                "Bundle");
    }

    @Test
    void whoever_has_no_token_is_refused() {
        for (String authorization : List.of("Bearer x", "Basic eDp5", "Bearer ")) {
            HttpResponse<String> refused = practice.send(practice.request(FhirCalls.ASSESS)
                    .header("Authorization", authorization)
                    .header("Content-Type", "application/fhir+json")
                    .POST(HttpRequest.BodyPublishers.ofString(FhirCalls.response())));
            assertThat(CdsCalls.outcome(refused, 401)).contains("login");
            assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
        CdsCalls.outcome(
                practice.send(CdsCalls.post(practice, FhirCalls.ASSESS, FhirCalls.response())
                        .header("Cookie", practice.login("Pia").cookie())),
                401);
    }

    @Test
    void whoever_asks_too_often_is_refused_for_a_minute() {
        try (Browsing busy = Browsing.start(CdsSettings.none(), CLOCK)) {
            FhirCalls often = new FhirCalls(busy);
            for (int i = 0; i < 300; i++) {
                assertThat(often.assess("{").statusCode()).isEqualTo(400);
            }
            HttpResponse<String> refused = often.assess("{");
            assertThat(CdsCalls.outcome(refused, 429)).contains("throttled");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            CLOCK.forward(60);
            assertThat(often.assess("{").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void what_is_no_fhir_is_refused_as_unreadable() {
        for (String body : List.of("", "{", "[]", "null", "7", "{}", "{\"resourceType\":7}", "client: {age: 41}")) {
            CdsCalls.outcome(calls.assess(body), 400);
        }
        byte[] latin = "{\"resourceType\":\"Patient\",\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(CdsCalls.outcome(
                        practice.send(calls.to(HttpRequest.BodyPublishers.ofByteArray(latin), "application/fhir+json")),
                        400))
                .contains("UTF-8");
        assertThat(CdsCalls.outcome(calls.assess("[".repeat(100_000)), 400)).contains("deeply");
        assertThat(CdsCalls.outcome(calls.assess("{\"a\":[" + "1,".repeat(300_000) + "1]}"), 400))
                .contains("far too many");
    }

    @Test
    void another_method_or_type_or_name_or_a_body_too_large_or_of_no_length_is_refused() throws IOException {
        HttpResponse<String> get = calls.get("/$assess");
        CdsCalls.outcome(get, 405);
        assertThat(get.headers().firstValue("Allow")).contains("POST");
        for (String type : List.of(
                "text/plain",
                "application/fhir+xml",
                "application/jsonx",
                "application/json; charset=iso-8859-1",
                "application/fhir+json; fhirVersion=5.0")) {
            CdsCalls.outcome(practice.send(calls.to(HttpRequest.BodyPublishers.ofString("{}"), type)), 415);
        }
        CdsCalls.outcome(
                practice.send(calls.to(HttpRequest.BodyPublishers.ofString("{}"), "application/json")
                        .header("Accept", "application/fhir+xml")),
                406);
        String large = FhirCalls.response() + " ".repeat(2_000_000);
        assertThat(calls.assess(large).statusCode()).isEqualTo(200);
        RawRequest.refused(practice, FhirCalls.ASSESS, "Content-Length: " + (FhirGuard.MOST_BYTES + 1), 413);
        RawRequest.refused(practice, FhirCalls.ASSESS, "Transfer-Encoding: chunked", 411);
        CdsCalls.outcome(
                practice.send(HttpRequest.newBuilder(
                        URI.create("http://[::ffff:127.0.0.1]:" + practice.port() + "/fhir/metadata"))),
                421);
    }

    @Test
    void a_practice_that_is_locked_can_be_read_and_does_not_assess(@TempDir Path folder) throws Exception {
        InstantSource clock = InstantSource.system();
        Path place = folder.resolve("practice");
        Store.create(place, Browsing.PASSWORD.toCharArray(), clock).close();
        try (Practice locked = new Practice(RuleSet.shipped(), Clinic.unnamed(), new Place.Folder(place), clock);
                PracticeServer server = PracticeServer.start(locked, Settings.loopback(0))) {
            HttpClient http = HttpClient.newHttpClient();
            URI url = URI.create("http://127.0.0.1:" + server.port());
            HttpResponse<String> statement = http.send(
                    HttpRequest.newBuilder(url.resolve("/fhir/metadata")).build(),
                    HttpResponse.BodyHandlers.ofString());
            FhirReadingTest.fhir(statement, "CapabilityStatement");
            HttpResponse<String> refused = http.send(
                    HttpRequest.newBuilder(url.resolve(FhirCalls.ASSESS))
                            .header("Authorization", "Bearer " + calls.token())
                            .header("Content-Type", "application/fhir+json")
                            .POST(HttpRequest.BodyPublishers.ofString(FhirCalls.response()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            CdsCalls.outcome(refused, 401);
        }
    }
}
