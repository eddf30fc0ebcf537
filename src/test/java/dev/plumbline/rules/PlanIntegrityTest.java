package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.PlanLimits;
import dev.plumbline.conclusion.ItemKind;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.result.PlanItem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every plan, whoever was assessed. */
@Tag("sampled")
class PlanIntegrityTest {

    private static final Map<String, List<String>> SERVES = Tables.shipped("catalogue/serves.yaml").entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> Tables.words(entry.getValue())));
    private static final Set<String> LOADED_OR_IMPACT = marked("loaded", "impact");
    private static final String IMPACT_ONLY = RuleSet.shipped().catalogue().words("plan-withheld-impact");

    @Test
    void a_plan_has_at_most_six_exercises_and_four_while_the_pain_is_acute() {
        assertThat(RuleSet.shipped().catalogue().limits()).isEqualTo(new PlanLimits(3, 6, 4));
        assertThat(Corpus.failing(run -> exercises(run.result()).size() <= (run.acute() ? 4 : 6)))
                .isEmpty();
    }

    @Test
    void a_plan_works_on_three_contributors_at_most() {
        assertThat(Corpus.failing(run -> workedOn(run.result()).size() <= 3)).isEmpty();
        assertThat(Corpus.all()).anyMatch(run -> workedOn(run.result()).size() == 3);
    }

    @Test
    void an_emergency_has_no_exercise_at_all() {
        assertThat(Corpus.failing(run -> run.result().urgency().level() != Urgency.EMERGENCY_NOW
                        || (run.result().plan().status() == PlanStatus.WITHHELD
                                && exercises(run.result()).isEmpty())))
                .isEmpty();
    }

    @Test
    void a_withheld_plan_leaves_walking_to_tolerance_at_most() {
        assertThat(Corpus.failing(run -> !isWithheld(run.result(), false)
                        || exercises(run.result()).stream()
                                .allMatch(item -> item.code().equals("WALK") && item.modified() != null)))
                .isEmpty();
    }

    @Test
    void a_plan_withheld_for_impact_and_load_contains_neither() {
        assertThat(Corpus.failing(run -> !isWithheld(run.result(), true)
                        || exercises(run.result()).stream().noneMatch(item -> LOADED_OR_IMPACT.contains(item.code()))))
                .isEmpty();
        assertThat(Corpus.all()).anyMatch(run -> isWithheld(run.result(), true));
    }

    @Test
    void nothing_that_is_withheld_is_offered() {
        assertThat(Corpus.failing(run -> {
                    Set<String> withheld = run.result().plan().withheld().stream()
                            .map(item -> item.code().name())
                            .collect(Collectors.toSet());
                    return exercises(run.result()).stream().noneMatch(item -> withheld.contains(item.code()));
                }))
                .isEmpty();
    }

    @Test
    void items_come_in_the_order_in_which_to_act_and_each_once() {
        assertThat(Corpus.failing(run -> {
                    List<PlanItem> items = run.result().plan().items();
                    List<PlanItem> ordered = items.stream()
                            .sorted((one, other) -> one.stage().compareTo(other.stage()))
                            .toList();
                    return ordered.equals(items)
                            && items.stream().map(PlanItem::code).distinct().count() == items.size();
                }))
                .isEmpty();
    }

    @Test
    void every_plan_ends_with_a_safety_net_and_a_review() {
        assertThat(Corpus.failing(run -> run.result().plan().safetyNet().size() >= 16
                        && run.result().plan().review() != null))
                .isEmpty();
    }

    private static boolean isWithheld(Result result, boolean impactOnly) {
        return result.plan().status() == PlanStatus.WITHHELD
                && result.plan().reason().equals(IMPACT_ONLY) == impactOnly;
    }

    /** The sets of items in the plan, each the whole of what serves a contributor that is listed. */
    private static Set<Set<String>> workedOn(Result result) {
        Set<String> items = result.plan().items().stream()
                .filter(item ->
                        item.because().stream().anyMatch(reason -> reason.rule().matches("PL-OF-[123].*")))
                .map(PlanItem::code)
                .collect(Collectors.toSet());
        Set<Set<String>> sets = new HashSet<>();
        result.contributors().forEach(contributor -> {
            List<String> serving = SERVES.getOrDefault(contributor.code().name(), List.of());
            if (!serving.isEmpty() && items.containsAll(serving)) {
                sets.add(Set.copyOf(serving));
            }
        });
        // What lies inside another set came with it.
        return sets.stream()
                .filter(set -> sets.stream().noneMatch(other -> other.size() > set.size() && other.containsAll(set)))
                .collect(Collectors.toSet());
    }

    private static List<PlanItem> exercises(Result result) {
        return result.plan().items().stream()
                .filter(item -> item.kind() == ItemKind.EXERCISE)
                .toList();
    }

    private static Set<String> marked(String... properties) {
        return Tables.shipped("catalogue/exercises.yaml").entrySet().stream()
                .filter(exercise -> Stream.of(properties)
                        .anyMatch(property ->
                                Tables.map(exercise.getValue()).get(property).equals(true)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
