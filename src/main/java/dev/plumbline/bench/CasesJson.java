package dev.plumbline.bench;

import dev.plumbline.Problem;
import dev.plumbline.bench.CaseResult.Status;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.json.JsonText;
import dev.plumbline.result.ConditionState;
import dev.plumbline.result.NearRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A run of cases as JSON, in the order of the cases. */
public final class CasesJson {

    private static final double NANOS_PER_MILLI = 1e6;

    private final CasesRun run;

    private CasesJson(CasesRun run) {
        this.run = run;
    }

    /** The report, indented, ending in a line break. */
    public static String of(CasesRun run) {
        return JsonText.pretty(new CasesJson(run).tree());
    }

    private Map<String, Object> tree() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("cases", run.results().size());
        for (Status status : Status.values()) {
            counts.put(spelt(status), run.count(status));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "ruleSet",
                object(
                        "name", run.ruleSet().name(),
                        "version", run.ruleSet().version(),
                        "sha256", run.ruleSet().sha256()));
        tree.put("counts", counts);
        tree.put("milliseconds", run.caseNanos() / NANOS_PER_MILLI);
        tree.put("unreadable", run.unreadable().stream().map(CasesJson::problem).toList());
        tree.put("cases", run.results().stream().map(this::one).toList());
        return tree;
    }

    private Map<String, Object> one(CaseResult result) {
        RuleCase ruleCase = result.ruleCase();
        Map<String, Object> tree = object(
                "file", ruleCase.file(),
                "line", ruleCase.line(),
                "number", ruleCase.number(),
                "name", ruleCase.name(),
                "provenance", ruleCase.provenance(),
                "source", ruleCase.origin(),
                "status", spelt(result.status()),
                "milliseconds", result.nanos() / NANOS_PER_MILLI);
        tree.put(
                "misses",
                result.misses().stream()
                        .map(miss -> object("key", miss.key(), "expected", miss.wanted(), "got", miss.found()))
                        .toList());
        tree.put("problems", result.problems().stream().map(CasesJson::problem).toList());
        tree.put("hints", result.hints().stream().map(this::hint).toList());
        if (result.status() == Status.FAILED) {
            tree.put("rerun", run.reruns().apply(ruleCase));
        }
        return tree;
    }

    private Map<String, Object> hint(Hint hint) {
        Map<String, Object> tree =
                object("key", hint.miss().key(), "codes", hint.miss().codes());
        tree.put("gave", hint.gave().stream().map(this::rule).toList());
        NearRule near = hint.nearest();
        if (near != null && hint.rule() != null) {
            Map<String, Object> nearest = rule(hint.rule());
            nearest.put(
                    "conditions",
                    near.conditions().stream().map(CasesJson::condition).toList());
            tree.put("nearest", nearest);
        }
        return tree;
    }

    private Map<String, Object> rule(RuleInfo rule) {
        return object(
                "rule", rule.id(), "title", rule.title(), "place", run.places().apply(rule));
    }

    private static Map<String, Object> condition(ConditionState condition) {
        Map<String, Object> tree = object(
                "text",
                condition.text(),
                "state",
                condition.state().name().toLowerCase(Locale.ROOT),
                "notAnswered",
                condition.open());
        if (condition.distance() != null) {
            tree.put("distance", condition.distance());
        }
        return tree;
    }

    private static Map<String, Object> problem(Problem problem) {
        return object(
                "file", problem.source(),
                "line", problem.line(),
                "column", problem.column(),
                "path", problem.path(),
                "message", problem.message());
    }

    private static String spelt(Status status) {
        return dev.plumbline.fact.Spelling.inFiles(status);
    }

    private static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<Object> all = List.of(pairs);
        for (int i = 0; i < all.size(); i += 2) {
            object.put(all.get(i).toString(), all.get(i + 1));
        }
        return object;
    }
}
