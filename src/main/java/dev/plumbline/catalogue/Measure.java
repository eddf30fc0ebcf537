package dev.plumbline.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An outcome measure that reviews may use.
 *
 * @param code its short name
 * @param name its full name
 * @param byDefault whether every review uses it
 * @param path the fact that holds its score; empty when no fact does
 * @param atStart the fact that holds the score at the start of care; null when no fact does
 * @param range from its lowest to its highest score
 * @param lowerIsBetter whether a falling score is an improvement
 * @param smallestPoints the smallest change that counts for one person, in points; null when none is known
 */
public record Measure(
        String code,
        String name,
        boolean byDefault,
        String path,
        @Nullable String atStart,
        Span range,
        boolean lowerIsBetter,
        @Nullable Double smallestPoints) {}
