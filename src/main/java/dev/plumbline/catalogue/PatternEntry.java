package dev.plumbline.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The words of a working pattern.
 *
 * @param title its name
 * @param text what it means, as a working pattern
 * @param client what to say to the person; null when it is not for them
 */
public record PatternEntry(
        String title, String text, @Nullable String client) {}
