package dev.plumbline.json;

import dev.plumbline.result.ConditionState;
import dev.plumbline.result.Explanation;
import dev.plumbline.result.NearRule;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.Proof;
import dev.plumbline.result.WhatIf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Explanations and what-ifs as JSON. */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** An explanation, indented, ending in a line break. */
    public static String pretty(Explanation explanation) {
        return JsonText.pretty(tree(explanation));
    }

    /** What-ifs, indented, ending in a line break. */
    public static String pretty(List<WhatIf> whatIfs) {
        return JsonText.pretty(whatIfs.stream().map(ExplanationJson::whatIf).toList());
    }

    static Map<String, Object> tree(Explanation explanation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", explanation.code());
        tree.put("kind", explanation.kind());
        tree.put("title", explanation.title());
        tree.put("present", explanation.present());
        tree.put(
                "for",
                explanation.inFavor().stream().map(ExplanationJson::proof).toList());
        tree.put(
                "against",
                explanation.against().stream().map(ExplanationJson::proof).toList());
        tree.put(
                "couldGive",
                explanation.couldGive().stream().map(ExplanationJson::near).toList());
        return tree;
    }

    private static Map<String, Object> proof(Proof proof) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", proof.rule());
        tree.put("title", proof.title());
        tree.put("text", proof.text());
        tree.put("grade", proof.grade());
        tree.put("sources", proof.sources());
        tree.put("facts", facts(proof.facts()));
        tree.put(
                "restsOn",
                proof.restsOn().stream().map(ExplanationJson::premise).toList());
        return tree;
    }

    private static Map<String, Object> premise(Proof.Premise premise) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("what", premise.what());
        tree.put(
                "because", premise.proofs().stream().map(ExplanationJson::proof).toList());
        return tree;
    }

    private static Map<String, Object> near(NearRule rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", rule.rule());
        tree.put("title", rule.title());
        tree.put("concludes", rule.concludes());
        tree.put(
                "conditions",
                rule.conditions().stream().map(ExplanationJson::condition).toList());
        return tree;
    }

    private static Map<String, Object> condition(ConditionState condition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", condition.text());
        tree.put("state", condition.state());
        tree.put("facts", facts(condition.facts()));
        tree.put("open", condition.open());
        tree.put("distance", condition.distance());
        return tree;
    }

    private static List<Object> facts(List<ObservedFact> facts) {
        return facts.stream().map(ExplanationJson::fact).map(Object.class::cast).toList();
    }

    private static Map<String, Object> fact(ObservedFact fact) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("fact", fact.fact());
        tree.put("value", fact.value());
        tree.put("unit", fact.unit());
        return tree;
    }

    private static Map<String, Object> whatIf(WhatIf whatIf) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("effect", whatIf.effect());
        tree.put(
                "changes",
                whatIf.changes().stream().map(ExplanationJson::change).toList());
        tree.put("urgency", whatIf.urgency());
        tree.put("removes", whatIf.removes());
        return tree;
    }

    private static Map<String, Object> change(WhatIf.Change change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("fact", change.fact());
        tree.put("from", change.from());
        tree.put("to", change.to());
        tree.put("unit", change.unit());
        return tree;
    }
}
