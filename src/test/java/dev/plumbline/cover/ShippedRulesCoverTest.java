package dev.plumbline.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.engine.RuleFolder;
import dev.plumbline.engine.WrittenRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a few known cases reach of the shipped rules, in every form in which it is told. */
class ShippedRulesCoverTest {

    private static final String CASES = """
            name: Sits long
            given: { sitting: { hoursPerDay: 8 } }
            expect: { fired: [SIT-1] }
            ---
            name: Sits less
            given: { sitting: { hoursPerDay: 5 } }
            expect: { notFired: [SIT-1] }
            """;
    private static final CoverReport REPORT =
            Cover.of(RuleSet.shipped(), RuleFolder.shippedFiles(), CaseReader.read("two.case.yaml", CASES));

    @Test
    void a_rule_is_counted_in_the_cases_in_which_it_holds() {
        assertThat(of("SIT-1").fired()).isEqualTo(1);
        assertThat(of("SIT-2").fired()).isZero();
        assertThat(REPORT.cases()).isEqualTo(2);
    }

    @Test
    void a_comparison_is_seen_true_and_false_and_its_limit_touched() {
        LeafCover hours = of("SIT-1").leaves().get(0);

        assertThat(hours.missing()).isEmpty();
        assertThat(hours.isLimitMet()).isTrue();
    }

    @Test
    void what_is_not_known_is_not_seen_to_be_false() {
        LeafCover numb = of("RF-CES-1").leaves().get(0);

        assertThat(numb.missing()).hasSize(2);
    }

    @Test
    void figures_agree_with_what_is_listed() {
        long fired = REPORT.rules().stream().filter(rule -> rule.fired() > 0).count();

        assertThat(REPORT.ruleShare().met()).isEqualTo((int) fired);
        assertThat(CoverText.of(REPORT))
                .contains("rules " + fired + " of " + REPORT.rules().size());
        assertThat(Lcov.of(REPORT).lines().filter(line -> line.startsWith("FNDA:") && !line.startsWith("FNDA:0,")))
                .hasSize((int) fired);
        assertThat(CoverHtml.of(REPORT))
                .contains(fired + " of " + REPORT.rules().size());
    }

    @Test
    void the_page_shows_the_rules_escaped_and_loads_nothing() {
        assertThat(CoverHtml.of(REPORT))
                .contains("hoursPerDay &gt;= 8")
                .doesNotContain("<script", "http:", "https:", "src=");
    }

    @Test
    void missing_cases_are_cases_that_wait_for_an_author() {
        String missing = MissingCases.of(REPORT);

        assertThat(CaseReader.read("missing.case.yaml", missing)).isNotEmpty().allMatch(one -> one.todo());
        assertThat(missing).contains("SIT-2, what no case shows yet").doesNotContain("SIT-1, what");
    }

    private static RuleCover of(String id) {
        List<WrittenRule> one = REPORT.rules().stream()
                .map(RuleCover::rule)
                .filter(rule -> rule.id().equals(id))
                .toList();
        assertThat(one).as(id).isNotEmpty();
        return REPORT.rules().stream()
                .filter(rule -> rule.rule().equals(one.get(0)))
                .findFirst()
                .orElseThrow();
    }
}
