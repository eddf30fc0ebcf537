package dev.plumbline.mutate;

import dev.plumbline.engine.EditableRule;
import org.jspecify.annotations.Nullable;

/**
 * A rule with one small change.
 *
 * @param rule the rule as it is written
 * @param number its place among the mutants of the rule, from 1
 * @param operator in what way it is changed
 * @param line the line of its file where the change is, from 1
 * @param before what stands there, with as much around it as one needs to see
 * @param after what stands there instead
 * @param wording the rule with the change; null when the rule is taken away
 */
public record Mutant(
        EditableRule rule,
        int number,
        Operator operator,
        int line,
        String before,
        String after,
        @Nullable EditableRule wording) {

    /** {@code RF-INF-3#4}. */
    public String id() {
        return rule.id() + "#" + number;
    }

    /** Whether the rule holds for the same people, and concludes something else or nothing. */
    public boolean isOfConclusion() {
        return wording == null
                || wording.when().stream()
                        .map(word -> word.text())
                        .toList()
                        .equals(rule.when().stream().map(word -> word.text()).toList());
    }
}
