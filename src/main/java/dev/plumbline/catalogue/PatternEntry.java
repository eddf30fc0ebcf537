package dev.plumbline.catalogue;

/**
 * The words of a working pattern.
 *
 * @param title its name
 * @param text what it means, as a working pattern
 */
public record PatternEntry(String title, String text) {}
