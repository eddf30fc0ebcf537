package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.json.JsonReading;
import dev.plumbline.store.Actor;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clients and visits, as a program asks for them. */
class RestApiTest {

    private static Browsing practice;
    private static Actor pia;
    private static String token;

    @BeforeAll
    static void start() {
        practice = Browsing.start();
        pia = practice.store().users().all().stream()
                .filter(user -> user.name().equals("Pia"))
                .findFirst()
                .orElseThrow()
                .actor();
        token = practice.store().tokens().make(pia, "test");
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    @Test
    void more_clients_than_are_sent_at_once_are_said_to_be_more_and_sent_when_asked_for() throws IOException {
        for (int i = 0; i <= Api.MOST; i++) {
            practice.store().clients().add(pia, "Client %03d".formatted(i), null);
        }

        Map<String, Object> first =
                JsonReading.object(send("GET", "/clients", "").body());
        assertThat(first).containsEntry("more", true);
        assertThat((List<?>) first.get("clients")).hasSize(Api.MOST);
        Map<String, Object> rest =
                JsonReading.object(send("GET", "/clients?from=" + Api.MOST, "").body());
        assertThat(rest).containsEntry("more", false);
        assertThat(rest.get("clients")).asString().contains("Client 200");
        Map<String, Object> found =
                JsonReading.object(send("POST", "/clients/search", "{\"part\":\"client\",\"from\":199}")
                        .body());
        assertThat(found).containsEntry("more", false);
        assertThat((List<?>) found.get("clients")).hasSize(2);
        assertThat(send("GET", "/clients?from=-1", "").statusCode()).isEqualTo(422);
        assertThat(practice.login("Pia").get("/").body()).contains("There are more: type more of the name.");
    }

    @Test
    void decisions_about_a_plan_are_kept_one_beside_the_other() throws IOException {
        String visit = visit();
        String path = "/visits/" + visit + "/decisions";
        assertThat(send("POST", path, "{\"item\":\"WALK\",\"choice\":\"ACCEPT\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(send(
                                "POST",
                                path,
                                "{\"item\":\"WALK\",\"choice\":\"CHANGE\",\"reason\":\"rain\",\"changedTo\":\"swim\"}")
                        .body())
                .contains("\"choice\": \"CHANGE\"", "\"changedTo\": \"swim\"");
        assertThat(send("POST", path, "{\"item\":\"WALK\",\"choice\":\"DECLINE\",\"reason\":\"no\"}")
                        .statusCode())
                .isEqualTo(201);

        assertThat((List<?>) JsonReading.read(send("GET", path, "").body()))
                .extracting(each -> ((Map<?, ?>) each).get("choice"))
                .isEqualTo(List.of("ACCEPT", "CHANGE", "DECLINE"));
        assertThat(send("POST", path, "{\"item\":\"WALK\",\"choice\":\"DECLINE\"}"))
                .as("without a reason")
                .returns(422, HttpResponse::statusCode);
        assertThat(send("POST", path, "{\"item\":\"WALK\",\"choice\":\"MAYBE\"}"))
                .returns(422, HttpResponse::statusCode);
        assertThat(send("POST", path, "{\"item\":\"a name\",\"choice\":\"ACCEPT\"}"))
                .returns(422, HttpResponse::statusCode);
    }

    @Test
    void a_signed_visit_is_replayed_and_a_draft_is_not() throws IOException {
        String visit = visit();
        assertThat(send("GET", "/visits/" + visit + "/replay", "").statusCode()).isEqualTo(422);

        assertThat(send("POST", "/visits/" + visit + "/sign", "{\"revision\":0}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(JsonReading.object(
                        send("GET", "/visits/" + visit + "/replay", "").body()))
                .containsEntry("sameRules", true)
                .containsEntry("sameResult", true)
                .containsEntry("differences", List.of());
    }

    private static String visit() throws IOException {
        String client = String.valueOf(JsonReading.object(
                        send("POST", "/clients", "{\"name\":\"Anna Berg\"}").body())
                .get("id"));
        return String.valueOf(JsonReading.object(
                        send("POST", "/clients/" + client + "/visits", "").body())
                .get("id"));
    }

    private static HttpResponse<String> send(String method, String path, String body) {
        return practice.send(practice.request("/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }
}
