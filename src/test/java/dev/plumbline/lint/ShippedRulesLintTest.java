package dev.plumbline.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.engine.RuleFolder;
import org.junit.jupiter.api.Test;

/** The shipped rules have no defect that lint can see, and lint sees into all of them. */
class ShippedRulesLintTest {

    @Test
    void nothing_but_cases_that_repeat_one_another_is_found_in_the_shipped_rules() {
        LintReport report = Lint.of(RuleFolder.shippedFiles(), RuleFolder.shippedCases());

        assertThat(report.findings()).extracting(Finding::check).containsOnly(Check.CASE_DUPLICATE);
        assertThat(report.tooMany()).isEmpty();
        assertThat(report.rules()).isGreaterThan(1000);
    }
}
