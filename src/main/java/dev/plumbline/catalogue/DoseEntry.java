package dev.plumbline.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise; what does not apply is null.
 *
 * @param source the claim of a source article that gives the dose, or null when it is a suggestion
 * @param note where the dose comes from, in words
 */
public record DoseEntry(
        @Nullable Span sets,
        @Nullable Span reps,
        @Nullable Span holdSeconds,
        @Nullable Span minutes,
        boolean perSide,
        @Nullable Span timesPerWeek,
        @Nullable String source,
        String note) {}
