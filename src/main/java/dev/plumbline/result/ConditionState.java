package dev.plumbline.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule and how it stands.
 *
 * @param text the condition, in the words of the rule
 * @param state whether it holds; unknown when an answer that was not given could still make it hold
 * @param facts the findings it looks at, as far as they are known
 * @param open the paths it looks at that were not answered
 * @param distance how far off a number is, such as {@code 8 mm, needs 10 or more}; null where that means nothing
 */
public record ConditionState(
        String text,
        State state,
        List<ObservedFact> facts,
        List<String> open,
        @Nullable String distance) {

    /** How a condition stands. */
    public enum State {
        TRUE,
        FALSE,
        UNKNOWN
    }

    public ConditionState {
        facts = List.copyOf(facts);
        open = List.copyOf(open);
    }
}
