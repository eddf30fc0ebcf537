package dev.plumbline.engine;

import org.jspecify.annotations.Nullable;

/**
 * One rule that is made to behave otherwise than it is written, for one assessment.
 *
 * @param rule the id of the rule
 * @param kind in what way
 * @param call what it concludes instead; null unless it says something else
 * @param number which of the other wordings takes its place; -1 unless one does
 */
public record Variant(String rule, Kind kind, @Nullable Call call, int number) {

    /** In what way a rule is made to behave otherwise. */
    public enum Kind {
        /** It never holds. */
        NEVER,
        /** It holds whatever it demands. */
        ALWAYS,
        /** It concludes something else. */
        SAYS,
        /** Another wording takes its place. */
        REPLACED
    }

    /** The rule never holds. */
    public static Variant never(String rule) {
        return new Variant(rule, Kind.NEVER, null, -1);
    }

    /** The rule holds whatever it demands. */
    public static Variant always(String rule) {
        return new Variant(rule, Kind.ALWAYS, null, -1);
    }

    /** The rule holds as it is written, and concludes what this wording says. */
    public static Variant says(EditableRule wording) {
        return new Variant(wording.id(), Kind.SAYS, Call.of(wording.then()), -1);
    }

    /** One of the other wordings takes the place of the rule. */
    public static Variant replaced(String rule, int number) {
        return new Variant(rule, Kind.REPLACED, null, number);
    }
}
