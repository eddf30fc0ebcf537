package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.document.Clinic;
import dev.plumbline.store.Actor;
import dev.plumbline.store.GivenFeedback;
import dev.plumbline.store.KeptFeedback;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CDS Hooks service on the practice's server, without clients that sign. */
class CdsHooksTest {

    private static final String ORIGIN = "http://localhost:8080";

    private static final CdsCalls.Hand CLOCK = new CdsCalls.Hand();
    private static Browsing practice;

    @BeforeAll
    static void start() {
        practice = Browsing.start(new CdsSettings(Set.of(ORIGIN), null), CLOCK);
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    @Test
    void discovery_is_there_for_everybody_and_every_origin() {
        HttpResponse<String> answer =
                practice.send(practice.request(CdsGuard.PATH).header("Origin", "https://anywhere.example"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat((List<?>) CdsCalls.read(answer).get("services")).hasSize(1);
    }

    @Test
    void a_call_is_answered_with_cards_and_needs_no_session() {
        HttpResponse<String> answer = send(CdsCalls.SERVICE, CdsCalls.call());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(CdsCalls.read(answer)).containsEntry("cards", List.of());
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_card_leads_to_the_full_report_for_an_hour() {
        HttpResponse<String> answer = send(CdsCalls.SERVICE, CdsCalls.numbSeat());
        assertThat(answer.body()).contains("Possible cauda equina syndrome", "\"indicator\": \"critical\"");
        String link = answer.body().replaceAll("(?s).*?\"url\": \"[^\"]*(/cds-services/reports/[^\"]+)\".*", "$1");

        HttpResponse<String> report = practice.send(practice.request(link));
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.body()).startsWith("<!DOCTYPE html>").contains("Possible cauda equina syndrome");
        assertThat(report.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(report.headers().firstValue("Referrer-Policy")).contains("no-referrer");

        CLOCK.forward(3_599);
        assertThat(practice.send(practice.request(link)).statusCode()).isEqualTo(200);
        CLOCK.forward(1);
        CdsCalls.outcome(practice.send(practice.request(link)), 404);
        assertThat(practice.send(practice.request(link).header("Accept", "text/html,*/*"))
                        .body())
                .startsWith("<!DOCTYPE html>")
                .contains("no longer kept");
    }

    @Test
    void what_is_wrong_is_said_in_fhir() {
        assertThat(CdsCalls.outcome(send(CdsCalls.SERVICE, "{}"), 400)).contains("CDSHooksRequest.hookInstance");
        assertThat(CdsCalls.outcome(send(CdsCalls.SERVICE, "{"), 400)).contains("JSON");
        assertThat(CdsCalls.outcome(send(CdsGuard.PATH + "/other", "{}"), 404)).contains("no such service");
        assertThat(CdsCalls.outcome(send(CdsGuard.PATH + "/other/feedback", "{}"), 404))
                .contains("no such service");
        assertThat(CdsCalls.outcome(send(CdsGuard.PATH + "/a/b/c", "{}"), 404)).contains("nothing here");
        assertThat(CdsCalls.outcome(
                        send(CdsCalls.SERVICE, CdsCalls.call().replace("\"answers\":null", "\"medications\":null")),
                        412))
                .contains("answers or conditions");
    }

    @Test
    void another_method_or_type_or_a_body_too_large_is_refused() throws IOException {
        HttpResponse<String> get = practice.send(practice.request(CdsCalls.SERVICE));
        CdsCalls.outcome(get, 405);
        assertThat(get.headers().firstValue("Allow")).contains("OPTIONS, POST");
        CdsCalls.outcome(send(CdsGuard.PATH, "{}"), 405);
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "application/jsonx")) {
            CdsCalls.outcome(
                    practice.send(practice.request(CdsCalls.SERVICE)
                            .header("Content-Type", type)
                            .POST(HttpRequest.BodyPublishers.ofString("{}"))),
                    415);
        }
        String large = CdsCalls.call().replaceFirst("\\{", "{\"x\":\"" + "x".repeat(2_000_000) + "\",");
        assertThat(send(CdsCalls.SERVICE, large).statusCode()).isEqualTo(200);
        RawRequest.refused(practice, CdsCalls.SERVICE, "Content-Length: " + (CdsGuard.MOST_BYTES + 1), 413);
    }

    @Test
    void scripts_of_an_origin_that_was_named_may_call_and_others_may_not() {
        HttpResponse<String> named = practice.send(CdsCalls.preflight(practice, CdsCalls.SERVICE, ORIGIN)
                .header("Access-Control-Request-Private-Network", "true"));
        assertThat(named.statusCode()).isEqualTo(204);
        assertThat(named.headers().map())
                .containsEntry("access-control-allow-origin", List.of(ORIGIN))
                .containsEntry("access-control-allow-methods", List.of("POST, OPTIONS"))
                .containsEntry("access-control-allow-headers", List.of("Authorization, Content-Type, Accept"))
                .containsEntry("access-control-allow-private-network", List.of("true"))
                .containsEntry("vary", List.of("Origin"))
                .doesNotContainKey("access-control-allow-credentials");
        assertThat(practice.send(CdsCalls.post(practice, CdsCalls.SERVICE, CdsCalls.call())
                        .header("Origin", ORIGIN)))
                .returns(200, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                        .contains(ORIGIN));

        for (String other : List.of("https://evil.example", "null", practice.origin())) {
            HttpResponse<String> refused = practice.send(CdsCalls.preflight(practice, CdsCalls.SERVICE, other));
            CdsCalls.outcome(refused, 403);
            assertThat(refused.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            CdsCalls.outcome(
                    practice.send(CdsCalls.post(practice, CdsCalls.SERVICE, CdsCalls.call())
                            .header("Origin", other)),
                    403);
        }
        assertThat(practice.send(CdsCalls.preflight(practice, CdsGuard.PATH, "https://anywhere.example")))
                .returns(204, HttpResponse::statusCode);
    }

    @Test
    void a_script_can_read_why_it_was_refused() {
        HttpResponse<String> refused =
                practice.send(CdsCalls.post(practice, CdsCalls.SERVICE, "{}").header("Origin", ORIGIN));

        CdsCalls.outcome(refused, 400);
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).contains(ORIGIN);
    }

    @Test
    void feedback_is_kept_and_shown_to_owners() {
        assertThat(send(CdsCalls.FEEDBACK, CdsCalls.TOLD))
                .returns(200, HttpResponse::statusCode)
                .returns("", HttpResponse::body);
        Actor olga = CdsCalls.owner(practice);

        assertThat(practice.store().feedback().latest(olga, 0, 1))
                .extracting(KeptFeedback::given)
                .singleElement()
                .satisfies(given -> assertThat(given)
                        .returns("declined", GivenFeedback::reasonCode)
                        .returns("Ask <b>again</b> .", GivenFeedback::words)
                        .returns(null, GivenFeedback::issuer));
        assertThat(practice.login("Olga").get("/practice").body())
                .contains("Feedback on cards", "overridden: declined (Ask &lt;b&gt;again&lt;/b&gt; .)");
        assertThat(practice.login("Pia").get("/practice").body()).doesNotContain("Feedback on cards");
        String token = practice.store().tokens().make(olga, "test");
        HttpResponse<String> listed =
                practice.send(practice.request("/api/v1/feedback").header("Authorization", "Bearer " + token));
        assertThat(listed.body()).contains("\"outcome\": \"overridden\"", "\"more\": false");
        CdsCalls.outcome(send(CdsCalls.FEEDBACK, "{\"feedback\":[{}]}"), 400);
    }

    @Test
    void a_practice_that_is_locked_answers_calls_and_asks_for_feedback_later(@TempDir Path folder) throws Exception {
        InstantSource clock = InstantSource.system();
        Path place = folder.resolve("practice");
        Store.create(place, Browsing.PASSWORD.toCharArray(), clock).close();
        try (Practice locked = new Practice(RuleSet.shipped(), Clinic.unnamed(), new Place.Folder(place), clock);
                PracticeServer server = PracticeServer.start(locked, Settings.loopback(0))) {
            assertThat(locked.isLocked()).isTrue();
            HttpClient http = HttpClient.newHttpClient();
            URI url = URI.create("http://127.0.0.1:" + server.port());
            HttpResponse<String> cards = http.send(
                    request(url.resolve(CdsCalls.SERVICE), CdsCalls.call()), HttpResponse.BodyHandlers.ofString());
            assertThat(cards.statusCode()).isEqualTo(200);
            HttpResponse<String> later = http.send(
                    request(url.resolve(CdsCalls.FEEDBACK), CdsCalls.TOLD), HttpResponse.BodyHandlers.ofString());
            CdsCalls.outcome(later, 503);
            assertThat(later.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void the_rules_behind_the_cards_can_be_read_about() {
        assertThat(practice.send(practice.request(CdsGuard.ABOUT)).body())
                .contains(RuleSet.shipped().identity().sha256(), "does not diagnose");
    }

    private static HttpRequest request(URI url, String body) {
        return HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static HttpResponse<String> send(String path, String body) {
        return practice.send(CdsCalls.post(practice, path, body));
    }
}
