package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.catalogue.Claim;
import dev.plumbline.catalogue.SafetyNetText;
import dev.plumbline.conclusion.AdviceCode;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Grade;
import dev.plumbline.conclusion.PatternCode;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every claim of the five source articles lives somewhere, or is left out for a reason. */
class ClaimWalkTest {

    private static final Map<String, Integer> CLAIMS = Map.of("S0", 60, "S1", 24, "S2", 45, "S3", 17, "S4", 27);

    private final Catalogue catalogue = RuleSet.shipped().catalogue();

    @Test
    void there_are_exactly_the_173_claims() {
        Set<String> ids = new TreeSet<>();
        CLAIMS.forEach((article, count) -> {
            for (int i = 1; i <= count; i++) {
                ids.add("%s-%02d".formatted(article, i));
            }
        });

        assertThat(ids).hasSize(173);
        assertThat(catalogue.claims().keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @TestFactory
    Stream<DynamicTest> each_claim_lives_where_it_says() {
        Reachable reachable = Reachable.shipped();
        return catalogue.claims().values().stream()
                .map(claim -> DynamicTest.dynamicTest(claim.id(), () -> {
                    assertThat(claim.claim()).isNotBlank();
                    assertThat(claim.display()).isNotBlank();
                    assertThat(claim.places()).isNotEmpty().allSatisfy(place -> opened(place, reachable));
                }));
    }

    @Test
    void what_is_unsupported_or_contradicted_is_said_not_to_be_asserted() {
        assertThat(catalogue.claims().values())
                .filteredOn(claim -> claim.grade() == Grade.UNSUPPORTED || claim.grade() == Grade.CONTRADICTED)
                .hasSizeGreaterThan(5)
                .allSatisfy(claim -> assertThat(claim.places())
                        .extracting(Claim.Place::kind)
                        .contains("notAsserted")
                        .doesNotContain("advice", "exercise"));
    }

    @Test
    void the_items_name_the_claims_that_name_them() {
        Map<String, Set<String>> byItem = new TreeMap<>();
        for (Claim claim : catalogue.claims().values()) {
            for (Claim.Place place : claim.places()) {
                if (place.kind().equals("exercise") || place.kind().equals("advice")) {
                    byItem.computeIfAbsent(place.name(), item -> new TreeSet<>())
                            .add(claim.id());
                }
            }
        }
        Map<String, Set<String>> said = new TreeMap<>();
        for (String file : List.of("catalogue/exercises.yaml", "catalogue/advice.yaml")) {
            Tables.shipped(file).forEach((item, entry) -> {
                List<String> claims = Tables.words(Tables.map(entry).get("claims"));
                if (!claims.isEmpty()) {
                    said.put(item, new TreeSet<>(claims));
                }
            });
        }

        assertThat(said).isEqualTo(byItem);
    }

    @Test
    void a_dose_said_to_be_of_an_article_names_a_claim_that_belongs_to_the_exercise() {
        catalogue.exercises().forEach((code, exercise) -> {
            String source = exercise.dose().source();
            if (source == null) {
                assertThat(exercise.dose().note()).as(code.name()).containsAnyOf("suggestion", "No ");
            } else {
                assertThat(Catalogue.entry(catalogue.claims(), source).places())
                        .contains(new Claim.Place("exercise", code.name()));
            }
        });
    }

    private void opened(Claim.Place place, Reachable reachable) {
        String name = place.name();
        switch (place.kind()) {
            case "contributor" -> {
                assertThat(catalogue.contributors()).containsKey(ContributorCode.valueOf(name));
                assertThat(reachable.concluded()).contains(name);
            }
            case "exercise" -> {
                assertThat(catalogue.exercises()).containsKey(ExerciseCode.valueOf(name));
                assertThat(reachable.concluded()).contains(name);
            }
            case "advice" -> {
                assertThat(catalogue.advice()).containsKey(AdviceCode.valueOf(name));
                assertThat(reachable.concluded()).contains(name);
            }
            case "pattern" -> {
                assertThat(catalogue.patterns()).containsKey(PatternCode.valueOf(name));
                assertThat(reachable.concluded()).contains(name);
            }
            case "flag" -> {
                assertThat(catalogue.flags()).containsKey(FlagCode.valueOf(name));
                assertThat(reachable.concluded()).contains(name);
            }
            case "finding" -> {
                assertThat(Vocabulary.field(name)).isNotNull();
            }
            case "rule" -> assertThat(reachable.ids()).contains(name);
            case "wording" -> assertThat(catalogue.wording()).containsKey(name);
            case "safetyNet" ->
                assertThat(Stream.concat(catalogue.safetyNet().stream(), catalogue.caudaEquinaSafetyNet().stream()))
                        .extracting(SafetyNetText::id)
                        .contains(name);
            case "notAsserted" -> assertThat(name.length()).as("a reason").isGreaterThan(20);
            default -> throw new AssertionError("no kind of place is called " + place.kind());
        }
    }

    /**
     * What rules can conclude.
     *
     * @param ids the ids of all rules
     * @param concluded the codes that a rule concludes, by itself or through the table of what serves which contributor
     */
    private record Reachable(Set<String> ids, Set<String> concluded) {

        static Reachable shipped() {
            List<String> words = new ArrayList<>();
            for (RuleInfo rule : RuleSet.shipped().rules().rules()) {
                words.addAll(List.of(rule.concludes().split("[^A-Z0-9_]+")));
            }
            RuleSet.shipped().catalogue().serves().forEach(serves -> {
                words.add(String.valueOf(serves.exercise()));
                words.add(String.valueOf(serves.advice()));
            });
            Set<String> ids =
                    RuleSet.shipped().rules().rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
            return new Reachable(ids, Set.copyOf(new TreeSet<>(words)));
        }
    }
}
