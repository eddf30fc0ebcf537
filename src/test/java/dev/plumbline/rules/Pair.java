package dev.plumbline.rules;

import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactsJson;
import dev.plumbline.json.JsonText;
import java.util.Map;
import java.util.Set;

/**
 * Two people who differ in one answer.
 *
 * @param base one of them
 * @param field what they differ in
 * @param other what the other one answers there
 */
record Pair(Facts base, Field field, Object other) {

    private Facts changed() {
        return field.replacedIn(base, other);
    }

    Severity claim() {
        return Severity.of(field, field.valueIn(base), field.valueIn(changed()));
    }

    /** Whether the urgencies contradict what the two answers claim. */
    boolean contradicts(CompiledRules rules) {
        Severity claim = claim();
        if (claim == Severity.NOT_COMPARABLE) {
            return false;
        }
        Set<FlagCode> ignoring = Worry.ignoring(field);
        return contradicts(claim, level(rules, base, ignoring), level(rules, changed(), ignoring));
    }

    /** The same where the urgency of the first of them is known, without a run that could not tell anything. */
    boolean contradicts(CompiledRules rules, Urgency baseLevel) {
        Severity claim = claim();
        boolean settled = (claim == Severity.CALMER && baseLevel == Urgency.NONE)
                || (claim == Severity.GRAVER && baseLevel == Urgency.EMERGENCY_NOW)
                || claim == Severity.NOT_COMPARABLE;
        if (settled) {
            return false;
        }
        Set<FlagCode> ignoring = Worry.ignoring(field);
        return ignoring.isEmpty()
                ? contradicts(claim, baseLevel, level(rules, changed(), ignoring))
                : contradicts(rules);
    }

    private static boolean contradicts(Severity claim, Urgency one, Urgency other) {
        return switch (claim) {
            case CALMER -> one.compareTo(other) > 0;
            case GRAVER -> one.compareTo(other) < 0;
            case SAME -> one != other;
            case NOT_COMPARABLE -> false;
        };
    }

    static Urgency level(CompiledRules rules, Facts facts, Set<FlagCode> ignoring) {
        return rules.conclude(facts, Flag.class).stream()
                .filter(flag -> !ignoring.contains(flag.code()))
                .map(Flag::urgency)
                .max(Urgency::compareTo)
                .orElse(Urgency.NONE);
    }

    /** The smallest pair that still contradicts: one answer after another is taken away. */
    Pair shrunk(CompiledRules rules) {
        Pair smallest = this;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Field candidate : Vocabulary.fields()) {
                if (!candidate.equals(field) && candidate.isKnownIn(smallest.base)) {
                    Pair without = new Pair(candidate.replacedIn(smallest.base, null), field, other);
                    if (without.contradicts(rules)) {
                        smallest = without;
                        smaller = true;
                    }
                }
            }
        }
        return smallest;
    }

    /** The pair as two assessments that can be pasted into files. */
    String shown(CompiledRules rules) {
        Set<FlagCode> ignoring = Worry.ignoring(field);
        return "%s: %s should be %s than %s%n# %s%n%s# %s%n%s"
                .formatted(
                        field.path(),
                        answer(base),
                        claim(),
                        answer(changed()),
                        level(rules, base, ignoring),
                        yaml(base),
                        level(rules, changed(), ignoring),
                        yaml(changed()));
    }

    private Object answer(Facts facts) {
        Object value = field.valueIn(facts);
        return value == null || value == Presence.NOT_ASSESSED ? "unknown" : value;
    }

    static String yaml(Facts facts) {
        StringBuilder yaml = new StringBuilder();
        for (Map.Entry<String, Object> topic : FactsJson.tree(facts).entrySet()) {
            yaml.append(topic.getKey())
                    .append(": ")
                    .append(JsonText.compact(topic.getValue()).replace("\":", "\": "))
                    .append('\n');
        }
        return yaml.toString();
    }
}
