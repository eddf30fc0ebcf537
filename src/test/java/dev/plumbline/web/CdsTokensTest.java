package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.cdshooks.Signing;
import dev.plumbline.document.Clinic;
import dev.plumbline.store.GivenFeedback;
import dev.plumbline.store.KeptFeedback;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CDS Hooks service where clients were named. */
class CdsTokensTest {

    @TempDir
    private static Path folder;

    private static final CdsCalls.Hand CLOCK = new CdsCalls.Hand();
    private static Signing ehr;
    private static Browsing practice;

    @BeforeAll
    static void start() throws IOException {
        ehr = Signing.made();
        practice = Browsing.start(new CdsSettings(Set.of("https://ehr.example"), ehr.trusted(folder)), CLOCK);
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    @Test
    void discovery_needs_no_token_and_every_call_one_of_its_own() {
        assertThat(practice.send(practice.request(CdsGuard.PATH)).statusCode()).isEqualTo(200);
        HttpResponse<String> without = practice.send(CdsCalls.post(practice, CdsCalls.SERVICE, CdsCalls.call()));
        assertThat(CdsCalls.outcome(without, 401)).contains("Bearer");
        assertThat(without.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");

        String token = token(CdsCalls.SERVICE);
        assertThat(call(CdsCalls.SERVICE, CdsCalls.call(), token).statusCode()).isEqualTo(200);
        HttpResponse<String> again = call(CdsCalls.SERVICE, CdsCalls.call(), token);
        assertThat(CdsCalls.outcome(again, 401)).contains("jti");
        assertThat(again.body()).doesNotContain(token.substring(20, 60));
    }

    @Test
    void the_audience_is_what_was_called_or_the_service_it_belongs_to() {
        assertThat(call(CdsCalls.SERVICE, CdsCalls.call(), token(CdsGuard.PATH)).statusCode())
                .isEqualTo(200);
        assertThat(call(CdsCalls.FEEDBACK, CdsCalls.TOLD, token(CdsCalls.SERVICE))
                        .statusCode())
                .isEqualTo(200);
        assertThat(CdsCalls.outcome(call(CdsCalls.SERVICE, CdsCalls.call(), token(CdsCalls.FEEDBACK)), 401))
                .contains("aud");
    }

    @Test
    void a_token_expires() {
        String token = token(CdsCalls.SERVICE);
        CLOCK.forward(361);

        assertThat(CdsCalls.outcome(call(CdsCalls.SERVICE, CdsCalls.call(), token), 401))
                .contains("exp");
    }

    @Test
    void feedback_says_who_told_it() {
        call(CdsCalls.FEEDBACK, CdsCalls.TOLD, token(CdsCalls.FEEDBACK));

        assertThat(practice.store().feedback().latest(CdsCalls.owner(practice), 0, 1))
                .extracting(KeptFeedback::given)
                .extracting(GivenFeedback::issuer)
                .containsExactly(Signing.ISSUER);
    }

    @Test
    void somebody_who_calls_all_the_time_is_told_to_wait() {
        CLOCK.forward(3_600);
        int status = 0;
        for (int i = 0; i <= 600 && status != 429; i++) {
            status = practice.send(CdsCalls.post(practice, CdsCalls.SERVICE, "{}"))
                    .statusCode();
        }

        assertThat(status).isEqualTo(429);
        assertThat(call(CdsCalls.SERVICE, CdsCalls.call(), token(CdsCalls.SERVICE))
                        .statusCode())
                .as("somebody else")
                .isEqualTo(200);
    }

    @Test
    void what_other_machines_can_reach_without_named_clients_answers_no_call() throws IOException {
        Settings proxied = new Settings("127.0.0.1", 0, null, null, "practice.example");
        try (Practice open = new Practice(
                        RuleSet.shipped(), Clinic.unnamed(), new Place.Opened(Store.memory(CLOCK)), CLOCK);
                PracticeServer server = PracticeServer.start(open, proxied)) {
            String body = "{}";
            String answer = RawRequest.answer(
                    server.port(),
                    "POST " + CdsCalls.SERVICE
                            + " HTTP/1.1\r\nHost: practice.example\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body);

            assertThat(answer).startsWith("HTTP/1.1 401 ").contains("WWW-Authenticate: Bearer", "--cds-client");
            assertThat(RawRequest.answer(
                            server.port(),
                            "GET /cds-services HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421 ")
                    .contains("OperationOutcome");
        }
    }

    private static String token(String path) {
        return ehr.bearer(Signing.claims(practice.origin() + path, CLOCK.instant()));
    }

    private static HttpResponse<String> call(String path, String body, String token) {
        return practice.send(CdsCalls.post(practice, path, body).header("Authorization", token));
    }
}
