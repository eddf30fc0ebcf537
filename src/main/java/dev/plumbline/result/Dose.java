package dev.plumbline.result;

import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise; what does not apply is null.
 *
 * @param source the claim of a source article that gives the dose; null for a suggestion
 * @param note where the dose comes from, in words
 */
public record Dose(
        @Nullable Range sets,
        @Nullable Range reps,
        @Nullable Range holdSeconds,
        @Nullable Range minutes,
        boolean perSide,
        @Nullable Range timesPerWeek,
        @Nullable String source,
        String note) {}
