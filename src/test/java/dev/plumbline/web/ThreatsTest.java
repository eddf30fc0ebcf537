package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.store.Actor;
import dev.plumbline.store.Role;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A test for each row of the README's threat model. */
class ThreatsTest {

    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    private static Browsing practice;
    private static Browsing.Session pia;
    private static Browsing.Session paul;
    private static String client;
    private static String visit;

    @BeforeAll
    static void start() {
        practice = Browsing.start();
        pia = practice.login("Pia");
        paul = practice.login("Paul");
        client = pia.client("Anna Berg");
        visit = pia.visit(client);
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    @Test
    void a_page_of_another_site_cannot_write() {
        HttpRequest.BodyPublisher form = HttpRequest.BodyPublishers.ofString("name=x&csrf=" + pia.csrf());
        String type = "application/x-www-form-urlencoded";

        assertThat(practice.send(pia.to("/clients").header("Content-Type", type).POST(form)))
                .as("no origin")
                .returns(403, HttpResponse::statusCode);
        assertThat(practice.send(pia.to("/clients")
                        .header("Content-Type", type)
                        .header("Origin", "https://evil.example")
                        .POST(form)))
                .as("another origin")
                .returns(403, HttpResponse::statusCode);
        assertThat(practice.send(pia.to("/clients")
                        .header("Content-Type", type)
                        .header("Origin", practice.origin())
                        .POST(HttpRequest.BodyPublishers.ofString("name=x&csrf=" + paul.csrf()))))
                .as("the token of another session")
                .returns(403, HttpResponse::statusCode);
        assertThat(practice.send(pia.to("/clients")
                        .header("Content-Type", type)
                        .header("Origin", practice.origin())
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(form)))
                .as("a browser that says so")
                .returns(403, HttpResponse::statusCode);
        assertThat(pia.post("/clients/find", Map.of("part", "x"))).returns(200, HttpResponse::statusCode);
    }

    @Test
    void a_session_that_was_there_before_the_login_is_not_the_one_after_it() {
        HttpResponse<String> answer = practice.send(practice.request("/login")
                .header("Cookie", "plumbline=chosen-by-somebody-else")
                .header("Origin", practice.origin())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=Olga&password=correct+horse")));

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> !cookie.startsWith("plumbline=;"))
                .singleElement()
                .asString()
                .doesNotContain("chosen")
                .contains("; HttpOnly", "; SameSite=Strict", "; Path=/");
        assertThat(practice.send(practice.request("/practice").header("Cookie", "plumbline=chosen-by-somebody-else"))
                        .headers()
                        .firstValue("Location"))
                .contains("/login");
    }

    @Test
    void a_session_ends_when_it_is_ended() {
        Browsing.Session olga = practice.login("Olga");
        assertThat(olga.get("/").statusCode()).isEqualTo(200);

        olga.post("/logout", Map.of());

        assertThat(olga.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void another_practitioners_clients_and_visits_are_not_there() {
        for (String path : List.of(
                "/clients/" + client,
                "/clients/" + client + "/progress",
                "/visits/" + visit,
                "/visits/" + visit + "/intake/safety",
                "/visits/" + visit + "/next",
                "/visits/" + visit + "/result.json",
                "/visits/" + visit + "/replay",
                "/visits/" + visit + "/documents/handout",
                "/visits/" + visit + "/documents/letter.pdf")) {
            assertThat(paul.get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of(
                "/clients/" + client,
                "/clients/" + client + "/export",
                "/clients/" + client + "/delete",
                "/clients/" + client + "/visits",
                "/visits/" + visit + "/sign",
                "/visits/" + visit + "/amend",
                "/visits/" + visit + "/decide")) {
            assertThat(paul.post(
                                    path,
                                    Map.of("name", "x", "revision", "0", "words", "x", "choice", "ACCEPT", "item", "X"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(paul.answer(visit, 0, "client.age", "40").statusCode()).isEqualTo(404);
        assertThat(paul.post("/clients/find", Map.of("part", "Anna")).body()).doesNotContain("Anna");
        assertThat(pia.get("/clients/" + client).statusCode()).isEqualTo(200);
    }

    @Test
    void only_an_owner_looks_after_the_practice() {
        for (String path :
                List.of("/practice/users", "/practice/passphrase", "/practice/backup", "/practice/restore")) {
            Map<String, String> form =
                    Map.of("name", "Eve", "password", "correct horse", "passphrase", "correct horse", "role", "OWNER");
            assertThat(pia.post(path, form).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(pia.get("/practice").body()).doesNotContain("Audit trail", "Add a user");
    }

    @Test
    void no_path_leads_out_of_the_few_files_there_are() throws IOException {
        for (String path : List.of(
                "/assets/../../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fetc%2fpasswd",
                "/assets/%2Fetc%2Fpasswd",
                "/assets/openapi.json",
                "/visits/" + visit + "/documents/..%2f..%2fx",
                "//etc/passwd")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + practice.port() + "\r\nCookie: "
                    + pia.cookie() + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("root:", "Exception");
        }
    }

    @Test
    void a_line_break_in_what_was_sent_makes_no_header() throws IOException {
        String answer = raw("GET /login?code=x%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\nHost: 127.0.0.1:" + practice.port()
                + "\r\nConnection: close\r\n\r\n");
        assertThat(answer.toLowerCase(Locale.ROOT).split("\r\n\r\n", 2)[0]).doesNotContain("a=b");

        String made = pia.client("Anna\r\nSet-Cookie: a=b");
        HttpResponse<String> export = pia.post("/clients/" + made + "/export", Map.of());
        assertThat(export.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(export.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"client.json\"");
    }

    @Test
    void a_body_that_is_too_long_or_of_unknown_length_is_refused() throws IOException {
        String host = "Host: 127.0.0.1:" + practice.port() + "\r\nOrigin: " + practice.origin() + "\r\n";

        assertThat(raw("POST /login HTTP/1.1\r\n" + host + "Content-Length: 99999999\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ");
        assertThat(raw("POST /login HTTP/1.1\r\n" + host
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n1\r\nx\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 411 ");
        assertThat(raw("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\n" + host + "\r\n"))
                .startsWith("HTTP/1.1 4");
        assertThat(pia.answer(visit, 0, "visit.note", "\"" + "x".repeat(5_000) + "\"")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_script_in_any_field_is_shown_as_the_text_it_is() {
        String made = pia.client(SCRIPT);
        pia.post("/clients/" + made, Map.of("name", SCRIPT, "reference", SCRIPT));
        String draft = pia.visit(made);
        assertThat(pia.answer(draft, 0, "visit.note", "\"" + SCRIPT.replace("\"", "\\\"") + "\"")
                        .statusCode())
                .isEqualTo(200);
        pia.post(
                "/visits/" + draft + "/decide",
                Map.of("item", "BRIDGE", "choice", "CHANGE", "reason", SCRIPT, "changedTo", SCRIPT));
        pia.post("/practice/tokens", Map.of("label", SCRIPT));
        assertThat(pia.post("/visits/" + draft + "/sign", Map.of("revision", "1"))
                        .statusCode())
                .isEqualTo(303);
        pia.post("/visits/" + draft + "/amend", Map.of("words", SCRIPT));

        for (String path : List.of(
                "/",
                "/clients/" + made,
                "/clients/" + made + "/progress",
                "/visits/" + draft,
                "/visits/" + draft + "/documents/assessment",
                "/visits/" + draft + "/documents/handout",
                "/visits/" + draft + "/documents/letter",
                "/practice")) {
            HttpResponse<String> page = pia.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain("<script>", "<img src=x", "\"'>");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
        }
        assertThat(pia.get("/visits/" + draft).body()).contains("&lt;script&gt;alert(1)");
    }

    @Test
    void a_name_that_was_made_to_point_here_is_not_answered() throws IOException {
        for (String host : List.of("evil.example", "127.0.0.1.evil.example:" + practice.port(), "localhost:1", "")) {
            assertThat(raw("GET /login HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .as(host)
                    .matches("(?s)HTTP/1.1 4(21|00) .*");
        }
        assertThat(raw("GET /login HTTP/1.1\r\nHost: localhost:" + practice.port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void whoever_guesses_passwords_is_made_to_wait_even_with_the_right_one() {
        for (int i = 0; i < 8; i++) {
            practice.stranger().post("/login", Map.of("name", "Nobody", "password", "wrong password"));
        }

        HttpResponse<String> last = practice.stranger().post("/login", Map.of("name", "nobody", "password", "x"));

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void every_answer_has_the_headers_that_browsers_go_by() {
        for (HttpResponse<String> answer : List.of(
                pia.get("/"), pia.get("/nowhere"), practice.stranger().get("/login"), pia.get("/assets/practice.js"))) {
            assertThat(answer.headers().map())
                    .containsKeys(
                            "content-security-policy",
                            "x-content-type-options",
                            "x-frame-options",
                            "referrer-policy",
                            "cross-origin-opener-policy",
                            "permissions-policy",
                            "cache-control")
                    .doesNotContainKey("server");
        }
        assertThat(pia.get("/").body())
                .doesNotContain(" style=", "<style", "onclick", "javascript:", "http://", "https://");
    }

    @Test
    void nothing_about_a_person_is_in_an_address_or_in_a_fault() {
        HttpResponse<String> added = pia.post("/clients", Map.of("name", "Zacharias Unusual"));
        assertThat(added.headers().firstValue("Location").orElse("")).matches("/clients/[0-9a-f-]{36}");
        HttpResponse<String> wrong = pia.answer(visit, 0, "pain.severity", "\"Zacharias\"");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(pia.answer(visit, 0, "no.such", "1").statusCode()).isEqualTo(422);
        assertThat(pia.get("/visits/" + visit + "/intake/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void other_machines_reach_it_only_with_tls_or_a_named_proxy() {
        assertThat(new Settings("0.0.0.0", 0, null, null, null).complaint()).contains("--tls-cert", "--behind-proxy");
        assertThat(new Settings("0.0.0.0", 0, null, null, "practice.example.org").complaint())
                .isNull();
        assertThat(Settings.loopback(0).complaint()).isNull();
        assertThat(new Settings("127.0.0.1", 0, null, null, "bad name\r\n").complaint())
                .isNotNull();
    }

    @Test
    void a_program_needs_a_token_and_has_no_more_rights_than_its_user() {
        Actor actor = practice.store().users().all().stream()
                .filter(user -> user.name().equals("Paul"))
                .findFirst()
                .orElseThrow()
                .actor();
        assertThat(actor.role()).isEqualTo(Role.PRACTITIONER);
        String token = practice.store().tokens().make(actor, "test");

        assertThat(practice.send(practice.request("/api/v1/clients"))).returns(401, HttpResponse::statusCode);
        assertThat(practice.send(practice.request("/api/v1/clients").header("Cookie", pia.cookie())))
                .as("a cookie is no token: a page of another site could make a browser send it")
                .returns(401, HttpResponse::statusCode);
        assertThat(practice.send(practice.request("/api/v1/clients").header("Authorization", "Bearer " + token)))
                .returns(200, HttpResponse::statusCode);
        for (String part : List.of("", "/assessment", "/result", "/decisions", "/replay")) {
            assertThat(practice.send(practice.request("/api/v1/visits/" + visit + part)
                            .header("Authorization", "Bearer " + token)))
                    .as(part)
                    .returns(404, HttpResponse::statusCode);
        }
    }

    private static String raw(String request) throws IOException {
        return RawRequest.answer(practice.port(), request);
    }
}
