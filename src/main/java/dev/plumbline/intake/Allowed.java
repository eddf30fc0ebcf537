package dev.plumbline.intake;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.Spelling;
import java.util.stream.Collectors;

/** Says in words what a field allows. */
public final class Allowed {

    private Allowed() {}

    /** Such as {@code whole number 0-120 years} or {@code one of left, right, both}. */
    public static String of(Field field) {
        return switch (field.kind()) {
            case PRESENCE -> "present, absent or unknown (or yes, no)";
            case WHOLE_NUMBER -> ("whole number " + Numbers.range(field)).strip();
            case NUMBER -> ("number " + Numbers.range(field)).strip();
            case CHOICE -> "one of " + literals(field);
            case CHOICES -> "any of " + literals(field) + "; [] when none applies";
            case NUMBER_SIDES -> ("{ left: ..., right: ... }, each a whole number " + Numbers.range(field)).strip();
            case PRESENCE_SIDES -> "{ left: ..., right: ... }, each present, absent or unknown";
            case DATE -> "a date such as 2026-01-31";
            case WORDS -> "words, at most " + Numbers.plain(field.maximum()) + " characters";
        };
    }

    private static String literals(Field field) {
        return field.literals().stream().map(Spelling::inFiles).collect(Collectors.joining(", "));
    }
}
