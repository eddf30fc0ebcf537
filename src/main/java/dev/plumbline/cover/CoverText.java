package dev.plumbline.cover;

import dev.plumbline.engine.Demand;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What cases reach, for people. */
public final class CoverText {

    private CoverText() {}

    /** What is missing, rule by rule, and the figures. */
    public static String of(CoverReport report) {
        StringBuilder text = new StringBuilder();
        for (RuleCover rule : report.rules()) {
            List<String> missing = missing(rule);
            if (!missing.isEmpty()) {
                text.append(rule.rule().id())
                        .append("  ")
                        .append(rule.rule().info().file())
                        .append(':')
                        .append(rule.rule().info().line())
                        .append('\n');
                missing.forEach(one -> text.append("    ").append(one).append('\n'));
            }
        }
        report.outcomes().forEach((outcome, count) -> text.append(count == 0 ? "no case shows " + outcome + "\n" : ""));
        return text.append(summary(report)).toString();
    }

    /** What cases do not show of a rule. */
    static List<String> missing(RuleCover rule) {
        List<String> missing = rule.leaves().stream()
                .flatMap(leaf -> leaf.missing().stream()
                        .map(way -> "never " + (way == Demand.Standing.HOLDS ? "true " : "false") + "  "
                                + leaf.leaf().text()))
                .collect(Collectors.toList());
        if (rule.fired() == 0) {
            missing.add(0, "holds in no case");
        }
        rule.leaves().stream()
                .filter(leaf ->
                        leaf.hasLimit() && !leaf.isLimitMet() && leaf.missing().isEmpty())
                .forEach(
                        leaf -> missing.add("never at the limit  " + leaf.leaf().text()));
        for (int i = 0; i < rule.decides().size(); i++) {
            LeafCover leaf = rule.leaves().get(i);
            if (!rule.decides().get(i) && rule.fired() > 0 && leaf.missing().isEmpty()) {
                missing.add("never decides alone  " + leaf.leaf().text());
            }
        }
        return missing;
    }

    private static String summary(CoverReport report) {
        String unread = report.unread() == 0
                ? ""
                : "not measured: " + report.unread() + " comparisons that only the engine can tell\n";
        return report.cases() + " cases: rules " + said(report.ruleShare()) + ", conditions "
                + said(report.conditionShare()) + ", MC/DC " + said(report.decidingShare()) + ", limits "
                + said(report.limitShare()) + ", outcomes "
                + said(report.outcomeShare()) + "\n" + unread;
    }

    private static String said(Share share) {
        return String.format(Locale.ROOT, "%d of %d (%.1f %%)", share.met(), share.all(), share.percent());
    }
}
