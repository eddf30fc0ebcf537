package dev.plumbline.json;

import dev.plumbline.Result;
import dev.plumbline.result.AdvicePlan;
import dev.plumbline.result.Dose;
import dev.plumbline.result.Explanation;
import dev.plumbline.result.NotYetExcluded;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.PlanItem;
import dev.plumbline.result.RaisedFlag;
import dev.plumbline.result.Range;
import dev.plumbline.result.Reason;
import dev.plumbline.result.Review;
import dev.plumbline.result.WeighedContributor;
import dev.plumbline.result.WithheldItem;
import dev.plumbline.result.WorkingPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A result as the contract's JSON: its keys, their order and their shapes are public. */
public final class ResultJson {

    private ResultJson() {}

    /** Indented, ending in a line break. */
    public static String pretty(Result result) {
        return JsonText.pretty(tree(result));
    }

    /** Indented, with the proofs of some of its conclusions under {@code why}; ending in a line break. */
    public static String pretty(Result result, List<Explanation> explanations) {
        Map<String, Object> tree = tree(result);
        tree.put("why", each(explanations, ExplanationJson::tree));
        return JsonText.pretty(tree);
    }

    /** On one line. */
    public static String compact(Result result) {
        return JsonText.compact(tree(result));
    }

    private static Map<String, Object> tree(Result result) {
        Map<String, Object> tree = object();
        tree.put("source", result.source());
        tree.put(
                "ruleSet",
                object(
                        "name",
                        result.ruleSet().name(),
                        "version",
                        result.ruleSet().version(),
                        "sha256",
                        result.ruleSet().sha256()));
        tree.put("engine", result.engine());
        tree.put("assessedOn", result.assessedOn());
        tree.put("factsSha256", result.factsSha256());
        tree.put(
                "urgency",
                object(
                        "level",
                        result.urgency().level(),
                        "couldReach",
                        result.urgency().couldReach(),
                        "text",
                        result.urgency().text()));
        tree.put("flags", each(result.flags(), ResultJson::flag));
        tree.put("notYetExcluded", each(result.notYetExcluded(), ResultJson::notYetExcluded));
        tree.put("askedAndAbsent", result.askedAndAbsent());
        tree.put("screenComplete", result.screenComplete());
        tree.put("screenMissing", result.screenMissing());
        tree.put("patterns", each(result.patterns(), ResultJson::pattern));
        tree.put("contributors", each(result.contributors(), ResultJson::contributor));
        tree.put("consideredUnlikely", each(result.consideredUnlikely(), ResultJson::contributor));
        tree.put("plan", plan(result.plan()));
        tree.put(
                "nextQuestions",
                each(
                        result.nextQuestions(),
                        next -> object(
                                "fact", next.fact(), "question", next.question(), "couldChange", next.couldChange())));
        tree.put(
                "warnings", each(result.warnings(), warning -> object("path", warning.path(), "text", warning.text())));
        return tree;
    }

    private static Map<String, Object> flag(RaisedFlag flag) {
        return object(
                "code", flag.code(),
                "urgency", flag.urgency(),
                "title", flag.title(),
                "text", flag.text(),
                "action", flag.action(),
                "because", each(flag.because(), ResultJson::reason));
    }

    private static Map<String, Object> notYetExcluded(NotYetExcluded open) {
        return object(
                "code", open.code(),
                "title", open.title(),
                "couldReach", open.couldReach(),
                "ask", open.ask(),
                "because", each(open.because(), ResultJson::reason));
    }

    private static Map<String, Object> pattern(WorkingPattern pattern) {
        return object(
                "code", pattern.code(),
                "title", pattern.title(),
                "text", pattern.text(),
                "because", each(pattern.because(), ResultJson::reason));
    }

    private static Map<String, Object> contributor(WeighedContributor contributor) {
        return object(
                "code", contributor.code(),
                "likelihood", contributor.likelihood(),
                "grade", contributor.grade(),
                "rank", contributor.rank(),
                "title", contributor.title(),
                "text", contributor.text(),
                "for", each(contributor.inFavor(), ResultJson::reason),
                "against", each(contributor.against(), ResultJson::reason));
    }

    private static Map<String, Object> plan(AdvicePlan plan) {
        return object(
                "status", plan.status(),
                "reason", plan.reason(),
                "items", each(plan.items(), ResultJson::item),
                "withheld", each(plan.withheld(), ResultJson::withheld),
                "safetyNet", plan.safetyNet(),
                "review", review(plan.review()));
    }

    private static Map<String, Object> item(PlanItem item) {
        return object(
                "code", item.code(),
                "kind", item.kind(),
                "stage", item.stage(),
                "name", item.name(),
                "text", item.text(),
                "dose", dose(item.dose()),
                "modified", item.modified(),
                "technique", item.technique(),
                "cautions", item.cautions(),
                "regression", item.regression(),
                "progression", item.progression(),
                "because", each(item.because(), ResultJson::reason));
    }

    private static @Nullable Map<String, Object> dose(@Nullable Dose dose) {
        return dose == null
                ? null
                : object(
                        "sets", range(dose.sets()),
                        "reps", range(dose.reps()),
                        "holdSeconds", range(dose.holdSeconds()),
                        "minutes", range(dose.minutes()),
                        "perSide", dose.perSide(),
                        "timesPerWeek", range(dose.timesPerWeek()),
                        "source", dose.source(),
                        "note", dose.note());
    }

    private static @Nullable Map<String, Object> range(@Nullable Range range) {
        return range == null ? null : object("from", range.from(), "to", range.to());
    }

    private static Map<String, Object> withheld(WithheldItem item) {
        return object("code", item.code(), "name", item.name(), "because", each(item.because(), ResultJson::reason));
    }

    private static @Nullable Map<String, Object> review(@Nullable Review review) {
        return review == null
                ? null
                : object("inWeeks", review.inWeeks(), "on", review.on(), "measures", review.measures());
    }

    private static Map<String, Object> reason(Reason reason) {
        return object(
                "rule", reason.rule(),
                "text", reason.text(),
                "grade", reason.grade(),
                "sources", reason.sources(),
                "strength", reason.strength(),
                "kind", reason.kind(),
                "facts", each(reason.facts(), ResultJson::fact));
    }

    private static Map<String, Object> fact(ObservedFact fact) {
        return object("fact", fact.fact(), "value", fact.value(), "unit", fact.unit());
    }

    private static <T> List<Object> each(List<T> items, Function<T, Map<String, Object>> shape) {
        List<Object> shaped = new ArrayList<>();
        items.forEach(item -> shaped.add(shape.apply(item)));
        return shaped;
    }

    /** Keys and values in turn; a value may be null. */
    private static Map<String, Object> object(@Nullable Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }
}
