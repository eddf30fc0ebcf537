package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.JsonReading;
import dev.plumbline.store.SavedVisit;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A visit from its start to its signature, as the pages ask for it. */
class VisitPagesTest {

    private static Browsing practice;
    private static Browsing.Session pia;

    @BeforeAll
    static void start() {
        practice = Browsing.start();
        pia = practice.login("Pia");
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    @Test
    void an_answer_is_saved_and_the_result_at_the_side_changes_with_it() throws IOException {
        String visit = pia.visit(pia.client("Anna Berg"));

        Map<String, Object> saved = json(pia.answer(visit, 0, "caudaEquina.saddleNumbness", "\"present\""));

        assertThat(saved).containsEntry("revision", 1L);
        assertThat(String.valueOf(saved.get("side"))).contains("banner now", "safety questions not asked");
        assertThat(facts(visit)).contains("\"saddleNumbness\": \"present\"");
        Map<String, Object> next = json(pia.get("/visits/" + visit + "/next"));
        assertThat(next).containsEntry("emergency", true).containsEntry("question", null);
    }

    @Test
    void an_answer_can_be_unknown_and_taken_back_and_one_that_is_not_allowed_says_what_is() throws IOException {
        String visit = pia.visit(pia.client("Anna Berg"));

        assertThat(json(pia.answer(visit, 0, "pain.severity", "\"unknown\""))).containsEntry("revision", 1L);
        assertThat(facts(visit)).contains("\"severity\": \"unknown\"");
        assertThat(json(pia.answer(visit, 1, "pain.severity", "null"))).containsEntry("revision", 2L);
        assertThat(facts(visit)).doesNotContain("severity");
        HttpResponse<String> refused = pia.answer(visit, 2, "pain.severity", "11");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("11 is over 10 (NPRS 0-10)");
        assertThat(json(pia.answer(visit, 2, "sitting.hoursPerDay", "\"7,5\""))).containsEntry("revision", 3L);
        assertThat(facts(visit)).contains("\"hoursPerDay\": 7.5");
    }

    @Test
    void an_answer_to_what_somebody_else_has_changed_is_refused() {
        String visit = pia.visit(pia.client("Anna Berg"));
        pia.answer(visit, 0, "client.age", "41");

        assertThat(pia.answer(visit, 0, "client.age", "42").statusCode()).isEqualTo(409);
    }

    @Test
    void every_topic_has_a_page_on_which_every_question_stands_once() {
        String visit = pia.visit(pia.client("Anna Berg"));

        for (String topic : new Topics(RuleSet.shipped()).names()) {
            String page = pia.get("/visits/" + visit + "/intake/" + topic).body();
            for (Field field : Vocabulary.fields()) {
                boolean here = field.path().startsWith(topic + ".")
                        && !field.path().equals("visit.date")
                        && !field.path().equals("visit.reference");
                if (here) {
                    assertThat(page.split("data-fact=\"" + field.path() + "\"", -1))
                            .as(field.path())
                            .hasSize(2);
                    assertThat(page).contains(Escaped.of(field.question()), Escaped.of(field.why()));
                }
            }
        }
    }

    @Test
    void red_flags_are_asked_first() {
        String page = pia.get("/visits/" + pia.visit(pia.client("Anna Berg")) + "/intake/safety")
                .body();

        assertThat(page.indexOf("caudaEquina.saddleNumbness"))
                .isPositive()
                .isLessThan(page.indexOf("data-fact=\"pain.sites\""));
        for (String path : RuleSet.shipped().catalogue().core()) {
            assertThat(page).contains("data-fact=\"" + path + "\"");
        }
    }

    @Test
    void the_next_visit_has_the_one_before_beside_it_and_keeps_what_cannot_change() throws IOException {
        String client = pia.client("Anna Berg");
        String first = pia.visit(client);
        pia.answer(first, 0, "client.sex", "\"female\"");
        pia.answer(first, 1, "pain.severity", "7");

        String second = pia.visit(client);

        String page = pia.get("/visits/" + second + "/intake/pain").body();
        assertThat(page).contains("Last time: 7", "Before this: ");
        assertThat(facts(second)).contains("female").doesNotContain("severity");
    }

    @Test
    void a_signed_visit_is_kept_as_it_was_read_and_only_added_to() throws IOException {
        String visit = pia.visit(pia.client("Anna Berg"));
        pia.answer(visit, 0, "sitting.hoursPerDay", "9");
        assertThat(pia.post("/visits/" + visit + "/sign", Map.of("revision", "0"))
                        .statusCode())
                .isEqualTo(409);

        assertThat(pia.post("/visits/" + visit + "/sign", Map.of("revision", "1"))
                        .statusCode())
                .isEqualTo(303);

        SavedVisit signed = saved(visit);
        assertThat(pia.get("/visits/" + visit + "/result.json").body())
                .isEqualTo(Assessor.of(RuleSet.shipped())
                        .assess(Assessment.parse(signed.facts()), signed.heldOn())
                        .toJson());
        assertThat(pia.answer(visit, 2, "client.age", "41").statusCode()).isEqualTo(409);
        pia.post("/visits/" + visit + "/amend", Map.of("words", "Called back."));
        assertThat(pia.get("/visits/" + visit).body()).contains("Called back.", "Signed by Pia");
        assertThat(pia.get("/visits/" + visit + "/documents/handout.pdf").body())
                .startsWith("%PDF-");
    }

    @Test
    void a_program_has_what_the_command_line_has() throws IOException {
        String token = practice.store()
                .tokens()
                .make(practice.store().users().all().get(1).actor(), "test");
        String person = Files.readString(Path.of("src/site/numb-seat.yaml"));
        HttpResponse<String> assessed = practice.send(practice.request("/api/v1/assess")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(person)));
        assertThat(json(assessed)).containsKeys("ruleSet", "factsSha256", "urgency", "plan", "nextQuestions");

        HttpResponse<String> wrong = practice.send(practice.request("/api/v1/assess")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString("{ \"pain\": { \"severity\": 99 } }")));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong)).containsKeys("type", "title", "status", "problems");
    }

    @Test
    void the_description_of_the_api_names_every_path_that_is_answered() throws IOException {
        HttpResponse<String> answer = practice.send(practice.request("/api/v1/openapi.json"));
        Map<String, Object> description = json(answer);
        assertThat(description).containsEntry("openapi", "3.1.0");
        Map<?, ?> paths = (Map<?, ?>) description.getOrDefault("paths", Map.of());

        assertThat(paths).hasSizeGreaterThan(10);
        paths.forEach((path, value) -> {
            String real = String.valueOf(path).replace("{id}", "none");
            Map<?, ?> methods = (Map<?, ?>) value;
            methods.keySet().stream()
                    .filter(method -> !method.equals("parameters") && !real.endsWith("openapi.json"))
                    .forEach(method -> assertThat(practice.send(practice.request("/api/v1" + real)
                                            .method(
                                                    String.valueOf(method).toUpperCase(java.util.Locale.ROOT),
                                                    HttpRequest.BodyPublishers.noBody()))
                                    .statusCode())
                            .as("%s %s", method, path)
                            .isEqualTo(401));
        });
    }

    private static SavedVisit saved(String visit) {
        return practice.store()
                .visits()
                .get(practice.store().users().all().get(1).actor(), visit);
    }

    private static String facts(String visit) {
        return saved(visit).facts();
    }

    private static Map<String, Object> json(HttpResponse<String> answer) throws IOException {
        return JsonReading.object(answer.body());
    }
}
