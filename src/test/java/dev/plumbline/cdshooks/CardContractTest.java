package dev.plumbline.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification's section on the answer and its cards, sentence by sentence. */
class CardContractTest {

    private static final CdsService SPANISH = CdsService.of(RuleSet.shipped().in(new Locale("es")));
    private static final String SCREENED = screened();

    static Stream<Map<String, Object>> cards() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (CdsService service : List.of(Calls.SERVICE, SPANISH)) {
            for (String person : List.of(Calls.NUMB, Calls.UNSCREENED, SCREENED)) {
                all.addAll(Calls.cards(service, person));
            }
        }
        assertThat(all).hasSizeGreaterThan(8);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_card_has_the_attributes_that_there_are_and_no_other(Map<String, Object> card) {
        assertThat(card)
                .containsKeys("uuid", "summary", "indicator", "source")
                .satisfies(each -> assertThat(each.keySet())
                        .isSubsetOf(
                                "uuid",
                                "summary",
                                "detail",
                                "indicator",
                                "source",
                                "suggestions",
                                "selectionBehavior",
                                "overrideReasons",
                                "links"));
        Calls.assertLean("card", card);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void the_summary_is_one_sentence_of_less_than_140_characters(Map<String, Object> card) {
        assertThat(String.valueOf(card.get("summary"))).hasSizeLessThan(140).doesNotContain("\n");
    }

    @ParameterizedTest
    @MethodSource("cards")
    void the_indicator_is_info_warning_or_critical(Map<String, Object> card) {
        assertThat(card.get("indicator")).isIn("info", "warning", "critical");
    }

    @ParameterizedTest
    @MethodSource("cards")
    void the_source_has_a_label_and_an_absolute_url(Map<String, Object> card) {
        assertThat(Calls.within(card, "source")).containsOnlyKeys("label", "url");
        assertThat(URI.create(String.valueOf(Calls.within(card, "source").get("url")))
                        .isAbsolute())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_link_has_a_label_an_absolute_url_and_its_type(Map<String, Object> card) {
        assertThat(Calls.list(card, "links")).hasSize(1).allSatisfy(link -> {
            assertThat(link).containsOnlyKeys("label", "url", "type").containsEntry("type", "absolute");
            assertThat(URI.create(String.valueOf(link.get("url"))).isAbsolute()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("cards")
    void where_there_are_suggestions_and_only_there_it_is_said_how_to_choose(Map<String, Object> card) {
        assertThat(card.containsKey("selectionBehavior")).isEqualTo(card.containsKey("suggestions"));
        assertThat(card.getOrDefault("selectionBehavior", "at-most-one")).isEqualTo("at-most-one");
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_reason_to_override_is_a_coding_with_words(Map<String, Object> card) {
        assertThat(Calls.list(card, "overrideReasons"))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason)
                        .containsOnlyKeys("system", "code", "display")
                        .containsEntry("system", "https://plumbline.dev/fhir/CodeSystem/override-reason"));
    }

    @Test
    void a_suggestion_has_a_label_a_uuid_and_an_action_that_creates_a_new_resource() {
        Map<String, Object> suggestion = Calls.cards(Calls.SERVICE, SCREENED).stream()
                .filter(card -> card.containsKey("suggestions"))
                .map(card -> Calls.list(card, "suggestions").get(0))
                .findFirst()
                .orElseThrow();

        assertThat(suggestion).containsOnlyKeys("label", "uuid", "actions");
        assertThat(Calls.list(suggestion, "actions")).singleElement().satisfies(action -> {
            assertThat(action)
                    .containsOnlyKeys("type", "description", "resource")
                    .containsEntry("type", "create");
            assertThat(Calls.within(action, "resource"))
                    .containsEntry("resourceType", "CarePlan")
                    .doesNotContainKey("id");
            assertThat(String.valueOf(action.get("resource"))).contains("Patient/1288992");
        });
    }

    @Test
    void cards_and_suggestions_have_names_of_their_own_in_every_call() {
        Set<Object> names = new HashSet<>();
        int count = 0;
        for (int i = 0; i < 2; i++) {
            for (Map<String, Object> card : Calls.cards(Calls.SERVICE, SCREENED)) {
                names.add(card.get("uuid"));
                count++;
                for (Map<String, Object> suggestion : card.containsKey("suggestions")
                        ? Calls.list(card, "suggestions")
                        : List.<Map<String, Object>>of()) {
                    names.add(suggestion.get("uuid"));
                    count++;
                }
            }
        }

        assertThat(names)
                .hasSize(count)
                .allSatisfy(name -> assertThat(String.valueOf(name)).matches(Part.UUID));
    }

    @Test
    void where_there_is_no_support_the_list_of_cards_is_empty() {
        for (String person : List.of(
                "{}", "{ client: { age: 41, sex: male } }", "{ client: { age: 9 } }", "{ pain: { severity: 8 } }")) {
            assertThat(Calls.cards(Calls.SERVICE, person)).as(person).isEmpty();
        }
    }

    /** Somebody about whom every safety question that is due was answered, and nothing was found. */
    private static String screened() {
        try {
            return Files.readString(Path.of("src/examples/desk-worker-who-runs.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
