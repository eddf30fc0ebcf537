package dev.plumbline.lint;

import java.util.List;

/**
 * What was found, and how much was looked at.
 *
 * @param findings errors first, then by place
 * @param rules how many rules there are
 * @param tooMany the ids of the rules that hold in too many ways to be analysed
 * @param conditions how many comparisons the rules make
 * @param opaque how many of these were taken as a whole: they compare one value with another, or ask for conclusions
 * @param cases how many cases there are
 * @param allowed how many findings the rule files allow
 */
public record LintReport(
        List<Finding> findings, int rules, List<String> tooMany, int conditions, int opaque, int cases, int allowed) {

    public LintReport {
        findings = List.copyOf(findings);
        tooMany = List.copyOf(tooMany);
    }

    /** How many findings are of a level. */
    public long count(Level level) {
        return findings.stream()
                .filter(finding -> finding.check().level() == level)
                .count();
    }
}
