package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.RuleSet;
import dev.plumbline.document.Clinic;
import dev.plumbline.store.StoreException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start of a practice in a folder, and each start after it. */
class DoorsTest {

    private static final String PASSPHRASE = "correct horse battery";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_practice_is_set_up_with_the_code_of_the_terminal_only_and_opened_with_its_passphrase_only(
            @TempDir Path folder) throws Exception {
        try (Practice practice = practice(folder);
                PracticeServer server = PracticeServer.start(practice, Settings.loopback(0))) {
            assertThat(get(server, "").headers().firstValue("Location")).contains("/setup");
            assertThat(setUp(server, "guess", PASSPHRASE, PASSPHRASE).statusCode())
                    .isEqualTo(403);
            assertThat(setUp(server, practice.setupCode(), PASSPHRASE, "something else")
                            .body())
                    .contains("The two passphrases differ.");
            assertThat(setUp(server, practice.setupCode(), "short", "short").body())
                    .contains("10 to 200 characters");
            assertThat(practice.isNew()).isTrue();

            assertThat(setUp(server, practice.setupCode(), PASSPHRASE, PASSPHRASE)
                            .statusCode())
                    .isEqualTo(303);

            assertThat(practice.isNew()).isFalse();
            assertThat(setUp(server, practice.setupCode(), PASSPHRASE, PASSPHRASE)
                            .statusCode())
                    .isIn(401, 403, 409);
        }
        try (Practice practice = practice(folder);
                PracticeServer server = PracticeServer.start(practice, Settings.loopback(0))) {
            assertThat(practice.isLocked()).isTrue();
            assertThat(get(server, "").headers().firstValue("Location")).contains("/unlock");
            HttpResponse<String> wrong = post(server, "unlock", Map.of("passphrase", "a wrong passphrase"));
            assertThat(wrong.body()).contains("This passphrase does not open the practice.");

            HttpResponse<String> right = post(server, "unlock", Map.of("passphrase", PASSPHRASE));

            assertThat(right.statusCode()).isEqualTo(303);
            assertThat(right.headers().firstValue("Set-Cookie").orElse("")).startsWith("plumbline=");
        }
    }

    @Test
    void it_is_unlocked_before_it_is_used(@TempDir Path folder) throws IOException {
        try (Practice practice = practice(folder)) {
            assertThatThrownBy(practice::store).isInstanceOf(Refusal.class);
            practice.setUp("Olga", PASSPHRASE.toCharArray());
        }
        try (Practice practice = practice(folder)) {
            assertThatThrownBy(() -> practice.unlock("a wrong passphrase".toCharArray()))
                    .isInstanceOf(StoreException.class);
            assertThat(practice.unlock(PASSPHRASE.toCharArray()).name()).isEqualTo("Olga");
        }
    }

    private static Practice practice(Path folder) throws IOException {
        return new Practice(
                RuleSet.shipped(),
                Clinic.unnamed(),
                new Place.Folder(folder.resolve("practice")),
                InstantSource.system());
    }

    private HttpResponse<String> setUp(PracticeServer server, String code, String passphrase, String again)
            throws Exception {
        return post(server, "setup", Map.of("code", code, "name", "Olga", "passphrase", passphrase, "again", again));
    }

    private HttpResponse<String> get(PracticeServer server, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(PracticeServer server, String path, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(URI.create(server.url() + path))
                        .header("Origin", server.url().replaceAll("/$", ""))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
