package dev.plumbline.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.json.JsonText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The specification's section Feedback, sentence by sentence. */
class FeedbackContractTest {

    private static final String CARD = "4e0a3a1e-3283-4575-ab82-028d55fe2719";
    private static final String SUGGESTION = "e56e1945-20b3-4393-8503-a1a20fd73152";

    @Test
    void an_accepted_suggestion_is_named_with_its_card() {
        assertThat(read(accepted()))
                .containsExactly(new CardFeedback(
                        CARD, true, List.of(SUGGESTION), null, "", Instant.parse("2021-12-11T10:05:31Z")));
    }

    @Test
    void guidance_may_be_overridden_without_a_reason() {
        assertThat(read(overridden()))
                .containsExactly(
                        new CardFeedback(CARD, false, List.of(), null, "", Instant.parse("2020-12-11T00:00:00Z")));
    }

    @Test
    void a_reason_is_a_coding_and_may_have_a_comment_or_be_a_comment_only() {
        Map<String, Object> item = overridden();
        item.put("overrideReason", reason());
        assertThat(read(item))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .returns("A comment entered by the clinician.", CardFeedback::comment)
                        .returns(
                                new CardFeedback.Reason(
                                        "https://example.com/cds-hooks/override-reason-system", "d7ecf885"),
                                CardFeedback::reason));

        item.put("overrideReason", Map.of("userComment", "Seen last week."));
        assertThat(read(item)).singleElement().returns(null, CardFeedback::reason);
    }

    @Test
    void several_cards_and_the_same_card_again_are_told_of_at_once_in_their_order() {
        assertThat(read(List.of(overridden(), accepted(), overridden())))
                .extracting(CardFeedback::accepted)
                .containsExactly(false, true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"card", "outcome", "outcomeTimestamp", "acceptedSuggestions"})
    void what_is_required_is_required(String field) {
        Map<String, Object> item = accepted();
        item.remove(field);

        assertThat(refused(item)).containsExactly("CDSHooksFeedback.feedback[0]." + field);
    }

    @ParameterizedTest
    @CsvSource({
        "card,x",
        "outcome,ignored",
        "outcomeTimestamp,2020-12-11",
        "outcomeTimestamp,2020-12-11T00:00:00",
        "outcomeTimestamp,2020-13-11T00:00:00Z",
        "outcomeTimestamp,2020-12-11T00:00:00+02:00",
        "overrideReason,why"
    })
    void what_has_another_form_is_refused(String field, String value) {
        Map<String, Object> item = overridden();
        item.put(field, value);

        assertThat(refused(item)).containsExactly("CDSHooksFeedback.feedback[0]." + field);
    }

    @Test
    void times_are_those_of_rfc_3339_in_utc() {
        for (String time :
                List.of("1985-04-12T23:20:50.52Z", "1985-04-12t23:20:50.52z", "1985-04-12T23:20:50.52+00:00")) {
            Map<String, Object> item = overridden();
            item.put("outcomeTimestamp", time);
            assertThat(read(item)).singleElement().returns(Instant.parse("1985-04-12T23:20:50.520Z"), CardFeedback::at);
        }
    }

    @Test
    void a_coding_has_a_system_and_a_code_and_a_comment_an_end() {
        Map<String, Object> item = overridden();
        item.put("overrideReason", Map.of("reason", Map.of("code", "x")));
        assertThat(refused(item)).containsExactly("CDSHooksFeedback.feedback[0].overrideReason.reason.system");

        item.put("overrideReason", Map.of("userComment", "x".repeat(2_001)));
        assertThat(refused(item)).containsExactly("CDSHooksFeedback.feedback[0].overrideReason.userComment");

        item.put("overrideReason", Map.of());
        assertThat(refused(item)).containsExactly("CDSHooksFeedback.feedback[0].overrideReason.reason");
    }

    @Test
    void the_body_is_an_object_with_a_list_that_is_not_empty() {
        for (String body : List.of("{}", "{\"feedback\":[]}", "{\"feedback\":{}}", "{\"feedback\":[1]}", "[]", "")) {
            assertThat(Calls.refused(() -> Calls.SERVICE.feedback(Calls.ID, body)))
                    .as(body)
                    .isNotEmpty();
        }
    }

    private static List<CardFeedback> read(Map<String, Object> item) {
        return read(List.of(item));
    }

    private static List<CardFeedback> read(List<Map<String, Object>> items) {
        return Calls.SERVICE.feedback(Calls.ID, JsonText.compact(Map.of("feedback", items)));
    }

    private static List<String> refused(Map<String, Object> item) {
        return Calls.refused(() -> read(item));
    }

    private static Map<String, Object> accepted() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("card", CARD);
        item.put("outcome", "accepted");
        item.put("acceptedSuggestions", List.of(Map.of("id", SUGGESTION)));
        item.put("outcomeTimestamp", "2021-12-11T10:05:31Z");
        return item;
    }

    private static Map<String, Object> overridden() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("card", CARD);
        item.put("outcome", "overridden");
        item.put("outcomeTimestamp", "2020-12-11T00:00:00Z");
        return item;
    }

    private static Map<String, Object> reason() {
        return Map.of(
                "reason",
                Map.of("code", "d7ecf885", "system", "https://example.com/cds-hooks/override-reason-system"),
                "userComment",
                "A comment entered by the clinician.");
    }
}
