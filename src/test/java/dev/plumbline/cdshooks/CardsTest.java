package dev.plumbline.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.Indicator;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fhir.FhirPerson;
import dev.plumbline.fhir.NotMapped;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cards say, and when they say nothing. */
class CardsTest {

    @Test
    void an_emergency_comes_first_and_is_critical() {
        Map<String, Object> first = Calls.cards(Calls.SERVICE, Calls.NUMB).get(0);

        assertThat(first)
                .containsEntry("indicator", "critical")
                .containsEntry(
                        "summary", "Emergency: ambulance or emergency department now. Possible cauda equina syndrome");
        assertThat(String.valueOf(first.get("detail")))
                .contains("**Emergency: ambulance or emergency department now: Possible cauda equina syndrome**")
                .contains("- Why: ");
    }

    @Test
    void an_incomplete_screen_is_said_in_words_that_promise_nothing() {
        List<Map<String, Object>> cards = Calls.cards(Calls.SERVICE, Calls.UNSCREENED);
        Result result = Assessor.of(RuleSet.shipped())
                .trace(Assessment.parse(Calls.UNSCREENED), Calls.TODAY)
                .result();

        assertThat(String.valueOf(cards.get(0).get("summary")))
                .startsWith("Nothing found so far; " + result.screenMissing().size() + " safety questions not asked");
        assertThat(cards.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("no red flag", "all clear");
        assertThat(String.valueOf(cards.get(0).get("detail"))).contains("To ask next", "- and ", " more");
    }

    @Test
    void what_was_found_beside_open_questions_is_not_called_nothing() {
        List<Map<String, Object>> cards = Calls.cards(Calls.SERVICE, Calls.NUMB);

        assertThat(cards.get(1).get("summary")).asString().matches("\\d+ safety questions not asked.*");
        assertThat(cards.toString()).doesNotContain("Nothing found");
    }

    @Test
    void a_plan_that_is_withheld_is_not_suggested() {
        for (String person : List.of(Calls.NUMB, Calls.UNSCREENED)) {
            Result result = Assessor.of(RuleSet.shipped())
                    .trace(Assessment.parse(person), Calls.TODAY)
                    .result();
            boolean withheld = result.plan().status().name().equals("WITHHELD");

            assertThat(Calls.cards(Calls.SERVICE, person).stream().anyMatch(card -> card.containsKey("suggestions")))
                    .as(person)
                    .isEqualTo(!withheld);
        }
        assertThat(Calls.cards(Calls.SERVICE, Calls.NUMB)).noneMatch(card -> card.containsKey("suggestions"));
    }

    @Test
    void a_flag_is_worth_a_card_where_nothing_is_known_of_pain_but_not_a_childs_age() {
        assertThat(Calls.cards(Calls.SERVICE, "{ caudaEquina: { saddleNumbness: yes } }"))
                .isNotEmpty();
        assertThat(Calls.cards(Calls.SERVICE, "{ client: { age: 9 }, pain: { sites: [lowBack] } }"))
                .isNotEmpty();
        assertThat(Calls.cards(Calls.SERVICE, "{ client: { age: 9 } }")).isEmpty();
    }

    @Test
    void every_urgency_has_an_indicator_and_a_graver_one_never_a_lesser() {
        Map<Urgency, Indicator> found = RuleSet.shipped().catalogue().hooks().found();

        assertThat(found.keySet()).containsExactlyInAnyOrder(Urgency.values());
        for (Urgency urgency : Urgency.values()) {
            for (Urgency graver : Urgency.values()) {
                if (graver.compareTo(urgency) > 0) {
                    assertThat(found.get(graver)).isGreaterThanOrEqualTo(found.get(urgency));
                }
            }
        }
    }

    @Test
    void what_no_answer_was_made_of_is_listed_beside_the_cards() {
        NotMapped entry =
                new NotMapped("CDSHooksRequest.prefetch.conditions.entry[2].resource", "Condition", "no code");
        FhirPerson person = new FhirPerson(Assessment.parse("{}"), "Patient/1", List.of(entry));

        Map<String, Object> answer = Calls.read(Calls.SERVICE.answer(person, Calls.TODAY, Surroundings.none()));

        assertThat(answer).containsEntry("cards", List.of());
        assertThat(String.valueOf(answer.get("extension"))).contains("dev.plumbline.notMapped", "entry[2]", "no code");
    }

    @Test
    void without_pages_there_are_no_links() {
        FhirPerson person = new FhirPerson(Assessment.parse(Calls.NUMB), "Patient/1", List.of());

        assertThat(Calls.list(Calls.read(Calls.SERVICE.answer(person, Calls.TODAY, Surroundings.none())), "cards"))
                .isNotEmpty()
                .allSatisfy(card -> {
                    assertThat(card).doesNotContainKey("links");
                    assertThat(Calls.within(card, "source")).containsOnlyKeys("label");
                });
    }
}
