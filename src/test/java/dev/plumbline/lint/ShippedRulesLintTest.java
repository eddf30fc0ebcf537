package dev.plumbline.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.engine.RuleFolder;
import org.junit.jupiter.api.Test;

/** The shipped rules have no defect that lint can see, and lint sees into all of them. */
class ShippedRulesLintTest {

    @Test
    void nothing_is_found_in_the_shipped_rules_and_their_cases() {
        LintReport report = Lint.of(RuleFolder.shippedFiles(), RuleFolder.shippedCases());

        assertThat(report.findings()).isEmpty();
        assertThat(report.tooMany()).isEmpty();
        assertThat(report.rules()).isGreaterThan(1000);
    }
}
