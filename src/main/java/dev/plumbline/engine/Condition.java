package dev.plumbline.engine;

import java.util.List;

/**
 * One condition of a rule as it stands for one person.
 *
 * @param text the condition, in the words of the rule
 * @param state whether it holds
 * @param reads the paths of the facts it looks at
 * @param comparison for a comparison of one field with one number: the operator and the number; empty otherwise
 */
public record Condition(String text, State state, List<String> reads, List<String> comparison) {

    /** How a condition stands. */
    public enum State {
        TRUE,
        /** Not met, and an answer that was not given could still meet it. */
        UNKNOWN,
        FALSE
    }

    public Condition {
        reads = List.copyOf(reads);
        comparison = List.copyOf(comparison);
    }
}
