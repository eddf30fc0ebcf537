package dev.plumbline.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.RuleCompiler;
import dev.plumbline.engine.RuleSource;
import dev.plumbline.fact.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which order contributors are listed. */
class RankTest {

    private static final String HEADER = """
            package rules
            import dev.plumbline.fact.*
            import static dev.plumbline.engine.Conclude.*
            import static dev.plumbline.conclusion.ContributorCode.*
            import static dev.plumbline.conclusion.ArgumentKind.*
            import static dev.plumbline.conclusion.FlagCode.*
            import static dev.plumbline.conclusion.Urgency.*
            """;

    private final StringBuilder rules = new StringBuilder(HEADER);
    private int count;

    private RankTest rule(String grade, String conclusion) {
        count++;
        rules.append("""
                rule "R-%d A title"
                    @grade( %s )
                    @source( "CONSENSUS" )
                    @because( "Because" )
                when
                    Sitting()
                then
                    %s;
                end
                """.formatted(count, grade, conclusion));
        return this;
    }

    private RankTest supports(String code, String grade, int strength, String kind) {
        return rule(grade, "argueFor( kcontext, %s, %d, %s, \"family %d\" )".formatted(code, strength, kind, count));
    }

    private RankTest likely(String code, String grade, int strength) {
        return supports(code, grade, strength, "EXPOSURE").supports(code, grade, strength, "TEMPORAL");
    }

    private RankTest opposes(String code, int strength) {
        return rule(
                "MODERATE",
                "argueAgainst( kcontext, %s, %d, MEASURED, \"family %d\" )".formatted(code, strength, count));
    }

    private List<Contributors.Weighed> weighed(PlanStatus status) {
        CompiledRules compiled = RuleCompiler.compile(List.of(new RuleSource("rank.drl", rules.toString())), null);
        Contributors contributors = new Contributors(compiled, RuleSet.shipped().catalogue());
        return contributors.weigh(compiled.run(Facts.none(), List.of()), status);
    }

    private List<String> ranked() {
        return weighed(PlanStatus.FULL).stream()
                .map(Contributors.Weighed::code)
                .map(ContributorCode::name)
                .toList();
    }

    @Test
    void the_likely_come_before_the_possible_and_the_unlikely_last() {
        opposes("SMOKING", 3).supports("OVERWEIGHT", "STRONG", 3, "MEASURED").likely("INACTIVITY", "WEAK", 2);

        assertThat(ranked()).containsExactly("INACTIVITY", "OVERWEIGHT", "SMOKING");
    }

    @Test
    void what_can_be_changed_comes_before_what_cannot() {
        supports("PREVIOUS_EPISODES", "STRONG", 3, "TEMPORAL").supports("MATTRESS", "WEAK", 1, "EXPOSURE");

        assertThat(ranked()).containsExactly("MATTRESS", "PREVIOUS_EPISODES");
    }

    @Test
    void the_better_grade_comes_first_whatever_the_margin() {
        supports("CORE_WEAKNESS", "WEAK", 2, "MEASURED").supports("POOR_SLEEP", "MODERATE", 1, "EXPOSURE");

        assertThat(ranked()).containsExactly("POOR_SLEEP", "CORE_WEAKNESS");
    }

    @Test
    void the_larger_margin_comes_first_among_equal_grades() {
        supports("POOR_SLEEP", "WEAK", 1, "EXPOSURE").supports("CORE_WEAKNESS", "WEAK", 2, "MEASURED");

        assertThat(ranked()).containsExactly("CORE_WEAKNESS", "POOR_SLEEP");
    }

    @Test
    void among_equals_the_order_of_domains_decides() {
        List<String> byDomain = List.of(
                "LOAD_SPIKE",
                "POOR_SLEEP",
                "INACTIVITY",
                "PSYCHOSOCIAL",
                "WORK_FACTORS",
                "GLUTE_WEAKNESS",
                "THORACIC_STIFFNESS",
                "OVERSTRIDE",
                "SUSTAINED_POSTURE",
                "SMOKING");
        for (int i = byDomain.size() - 1; i >= 0; i--) {
            supports(byDomain.get(i), "WEAK", 1, "EXPOSURE");
        }

        assertThat(ranked()).containsExactlyElementsOf(byDomain);
    }

    @Test
    void the_code_decides_last() {
        supports("HIP_WEAKNESS", "WEAK", 1, "MEASURED")
                .supports("HAMSTRING_WEAKNESS", "WEAK", 1, "MEASURED")
                .supports("GLUTE_WEAKNESS", "WEAK", 1, "MEASURED");

        assertThat(ranked()).containsExactly("GLUTE_WEAKNESS", "HAMSTRING_WEAKNESS", "HIP_WEAKNESS");
    }

    @Test
    void what_is_contested_is_not_first_while_anything_stronger_stands() {
        supports("HIP_FLEXOR_TIGHTNESS", "CONTESTED", 1, "MEASURED")
                .supports("SUSTAINED_POSTURE", "CONTESTED", 1, "EXPOSURE")
                .supports("PREVIOUS_EPISODES", "WEAK", 1, "TEMPORAL");

        assertThat(ranked()).startsWith("PREVIOUS_EPISODES").hasSize(3);
    }

    @Test
    void a_contested_contributor_stays_so_however_good_a_single_argument() {
        likely("FORWARD_HEAD_POSTURE", "STRONG", 3).supports("PREVIOUS_EPISODES", "WEAK", 1, "TEMPORAL");

        assertThat(ranked()).containsExactly("PREVIOUS_EPISODES", "FORWARD_HEAD_POSTURE");
        assertThat(weighed(PlanStatus.FULL))
                .extracting(Contributors.Weighed::likelihood)
                .doesNotContain(Likelihood.LIKELY);
    }

    @Test
    void what_is_contested_is_first_when_it_stands_alone_or_beside_the_unlikely() {
        supports("HIP_FLEXOR_TIGHTNESS", "CONTESTED", 1, "MEASURED").opposes("GLUTE_WEAKNESS", 3);

        assertThat(ranked()).containsExactly("HIP_FLEXOR_TIGHTNESS", "GLUTE_WEAKNESS");
    }

    @Test
    void nothing_is_likely_while_a_plan_is_withheld_or_a_flag_wants_the_same_day() {
        likely("INACTIVITY", "WEAK", 2);
        assertThat(weighed(PlanStatus.FULL).get(0).likelihood()).hasToString("LIKELY");
        assertThat(weighed(PlanStatus.WITHHELD).get(0).likelihood()).hasToString("POSSIBLE");

        rule("CONSENSUS", "flag( kcontext, HIP, URGENT_2W )");
        assertThat(weighed(PlanStatus.FULL).get(0).likelihood()).hasToString("LIKELY");
        rule("CONSENSUS", "flag( kcontext, HIP, SAME_DAY )");
        assertThat(weighed(PlanStatus.FULL).get(0).likelihood()).hasToString("POSSIBLE");
    }

    @Test
    void what_is_set_aside_is_not_listed() {
        likely("TRAUMA", "WEAK", 2).rule("CONSENSUS", "setAside( kcontext, TRAUMA )");

        assertThat(ranked()).isEmpty();
    }
}
