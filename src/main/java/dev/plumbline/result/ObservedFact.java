package dev.plumbline.result;

import org.jspecify.annotations.Nullable;

/**
 * A finding that a reason rests on.
 *
 * @param fact its path
 * @param value its value as files spell it: a number, a word, a list of words, or a map of left and right
 * @param unit its unit, or null
 */
public record ObservedFact(
        String fact, Object value, @Nullable String unit) {}
