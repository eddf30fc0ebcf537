package dev.plumbline.cover;

import dev.plumbline.engine.Demand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What cases reach, for programs. */
public final class CoverJson {

    private CoverJson() {}

    /** The figures, every rule with its comparisons, and every outcome. */
    public static Map<String, Object> of(CoverReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cases", report.cases());
        json.put("rules", share(report.ruleShare()));
        json.put("conditions", share(report.conditionShare()));
        json.put("mcdc", share(report.decidingShare()));
        json.put("limits", share(report.limitShare()));
        json.put("outcomes", share(report.outcomeShare()));
        json.put("notMeasured", report.unread());
        json.put("byRule", report.rules().stream().map(CoverJson::rule).toList());
        json.put("byOutcome", report.outcomes());
        return json;
    }

    private static Map<String, Object> share(Share share) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("met", share.met());
        json.put("all", share.all());
        json.put("percent", share.percent());
        return json;
    }

    private static Map<String, Object> rule(RuleCover rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", rule.rule().id());
        json.put("file", rule.rule().info().file());
        json.put("line", rule.rule().info().line());
        json.put("fired", rule.fired());
        json.put("conditions", conditions(rule));
        return json;
    }

    private static List<Map<String, Object>> conditions(RuleCover rule) {
        List<Map<String, Object>> conditions = new ArrayList<>();
        for (int i = 0; i < rule.leaves().size(); i++) {
            Map<String, Object> json = leaf(rule.leaves().get(i));
            if (!rule.decides().isEmpty()) {
                json.put("decidesAlone", rule.decides().get(i));
            }
            conditions.add(json);
        }
        return conditions;
    }

    private static Map<String, Object> leaf(LeafCover leaf) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", leaf.leaf().text());
        json.put("line", leaf.leaf().line());
        json.put("true", leaf.seen(Demand.Standing.HOLDS));
        json.put("false", leaf.seen(Demand.Standing.FAILS));
        json.put("unknown", leaf.seen(Demand.Standing.OPEN));
        json.put("measured", leaf.isMeasured());
        if (leaf.hasLimit()) {
            json.put("limitMet", leaf.isLimitMet());
        }
        return json;
    }
}
