package dev.plumbline.reason;

import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.Contributor;
import dev.plumbline.conclusion.Grade;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Conclusions;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.engine.Support;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactValue;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the trace of one assessment into reasons: which rule, in which words, on which findings. */
final class Evidence {

    private final CompiledRules rules;
    private final Facts facts;
    private final Conclusions conclusions;
    private final Map<Object, List<Reason>> known = new HashMap<>();
    private final Map<String, Map<Topic, List<String>>> witnesses = new HashMap<>();

    Evidence(CompiledRules rules, Facts facts, Conclusions conclusions) {
        this.rules = rules;
        this.facts = facts;
        this.conclusions = conclusions;
    }

    /** One reason for each rule that supports a conclusion; many items of a plan rest on the same one. */
    List<Reason> reasons(Object conclusion) {
        List<Reason> reasons = known.get(conclusion);
        if (reasons == null) {
            reasons = reasons(conclusions.why(conclusion));
            known.put(conclusion, reasons);
        }
        return reasons;
    }

    /** One reason for each rule; matches of the same rule are one reason. */
    List<Reason> reasons(Collection<Support> supports) {
        Map<String, List<Support>> byRule = new LinkedHashMap<>();
        supports.forEach(support -> byRule.computeIfAbsent(support.rule(), rule -> new ArrayList<>())
                .add(support));
        List<Reason> reasons = new ArrayList<>();
        byRule.forEach((rule, matches) -> {
            RuleInfo info = rules.rule(rule);
            reasons.add(new Reason(
                    rule, info.because(), Grade.valueOf(info.grade()), info.sources(), null, null, observed(matches)));
        });
        return List.copyOf(reasons);
    }

    /** The reason that an argument is. */
    Reason argument(Argument argument) {
        Reason plain = reasons(argument).get(0);
        return new Reason(
                plain.rule(),
                plain.text(),
                plain.grade(),
                plain.sources(),
                argument.strength(),
                argument.kind(),
                plain.facts());
    }

    /** The findings behind these matches, in the order of the rules' patterns, each once. */
    List<ObservedFact> observed(Collection<Support> supports) {
        Map<String, ObservedFact> found = new LinkedHashMap<>();
        Set<Object> opened = new HashSet<>();
        supports.forEach(support -> collect(support, found, opened));
        return List.copyOf(found.values());
    }

    /** The findings that a rule matched itself in one fact; none when what it matched is no fact. */
    List<ObservedFact> own(Object matched, RuleInfo rule) {
        Map<String, ObservedFact> found = new LinkedHashMap<>();
        Topic topic = topicOf(matched);
        if (topic != null) {
            witness(rule.id(), topic).forEach(path -> observe(path, found));
        }
        return List.copyOf(found.values());
    }

    private void collect(Support support, Map<String, ObservedFact> found, Set<Object> opened) {
        for (Object matched : support.matched()) {
            collect(matched, rules.rule(support.rule()), found, opened);
        }
    }

    private void collect(Object matched, RuleInfo rule, Map<String, ObservedFact> found, Set<Object> opened) {
        Topic topic = topicOf(matched);
        if (topic != null) {
            witness(rule.id(), topic).forEach(path -> observe(path, found));
        } else if (matched instanceof Collection<?> several) {
            several.forEach(one -> collect(one, rule, found, opened));
        } else if (opened.add(matched)) {
            if (matched instanceof Contributor contributor) {
                conclusions.all(Argument.class).stream()
                        .filter(argument -> argument.inFavor() && argument.contributor() == contributor.code())
                        .forEach(argument -> conclusions.why(argument).forEach(why -> collect(why, found, opened)));
            }
            conclusions.why(matched).forEach(why -> collect(why, found, opened));
        }
    }

    private List<String> witness(String rule, Topic topic) {
        return witnesses
                .computeIfAbsent(rule, key -> new HashMap<>())
                .computeIfAbsent(topic, key -> rules.witness(rule, topic, facts));
    }

    private static @Nullable Topic topicOf(Object matched) {
        return Vocabulary.topicOf(matched.getClass());
    }

    private void observe(String path, Map<String, ObservedFact> found) {
        Field field = Vocabulary.require(path);
        Object value = FactValue.spelt(field.valueIn(facts));
        if (value != null) {
            found.put(path, new ObservedFact(path, value, FactValue.unit(field)));
        }
    }
}
