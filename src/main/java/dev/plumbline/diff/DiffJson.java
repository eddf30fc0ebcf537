package dev.plumbline.diff;

import dev.plumbline.json.FactsJson;
import dev.plumbline.json.JsonText;
import dev.plumbline.result.RuleSetIdentity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A comparison of two versions as JSON. */
public final class DiffJson {

    private DiffJson() {}

    /** The report, indented, ending in a line break. */
    public static String of(Judgement judgement) {
        DiffReport report = judgement.report();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("old", version(report.old(), report.before()));
        tree.put("new", version(report.now(), report.after()));
        tree.put("edits", report.edits().rules().stream().map(DiffJson::edit).toList());
        tree.put("tables", report.edits().texts());
        tree.put("rearranged", report.edits().isRearranged());
        tree.put("inputs", counts(report));
        tree.put("exhaustive", report.exhaustive());
        tree.put("sampled", report.sampled());
        Map<String, Object> verdicts = new LinkedHashMap<>();
        report.verdicts().forEach((outcome, verdict) -> verdicts.put(outcome, verdict.words()));
        tree.put("verdicts", verdicts);
        List<Object> differences = new ArrayList<>();
        judgement.judged().forEach(one -> differences.add(difference(one)));
        tree.put("differences", differences);
        tree.put(
                "stale",
                judgement.stale().stream().map(Accepted.Entry::difference).toList());
        tree.put("blocks", judgement.count(Judgement.Status.BLOCKS) > 0);
        return JsonText.pretty(tree);
    }

    private static Map<String, Object> version(String name, RuleSetIdentity identity) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", name);
        tree.put("ruleSet", identity.name());
        tree.put("version", identity.version());
        tree.put("sha256", identity.sha256());
        return tree;
    }

    private static Map<String, Object> edit(RuleEdit edit) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", edit.id());
        tree.put("change", edit.word());
        tree.put("place", edit.place());
        tree.put("says", edit.says());
        return tree;
    }

    private static Map<String, Object> counts(DiffReport report) {
        DiffReport.Counts counts = report.counts();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("all", counts.all());
        tree.put("cases", counts.cases());
        tree.put("edges", counts.edges());
        tree.put("random", counts.random());
        tree.put("records", counts.records());
        tree.put("assessed", counts.assessed());
        tree.put("differing", counts.differing());
        tree.put("unreadableCaseFiles", report.unreadableCases());
        return tree;
    }

    private static Map<String, Object> difference(Judgement.Judged one) {
        DifferenceClass difference = one.difference();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", difference.kind());
        tree.put("what", difference.what());
        tree.put("status", one.status().name().toLowerCase(Locale.ROOT));
        tree.put("emergencyDrop", difference.emergency());
        tree.put("rules", difference.rules());
        tree.put("alsoDiffer", difference.also());
        tree.put("inputs", difference.inputs());
        tree.put("smallest", FactsJson.tree(difference.smallest()));
        tree.put("today", difference.today());
        tree.put("origin", difference.origin());
        return tree;
    }
}
