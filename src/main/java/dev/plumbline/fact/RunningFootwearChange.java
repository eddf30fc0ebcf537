package dev.plumbline.fact;

/** An answer of {@code running.footwearChange}. */
public enum RunningFootwearChange {
    NONE,
    SIMILAR,
    MINIMALIST
}
