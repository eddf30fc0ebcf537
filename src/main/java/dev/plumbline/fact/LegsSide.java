package dev.plumbline.fact;

/** An answer of {@code legs.side}. */
public enum LegsSide {
    LEFT,
    RIGHT,
    BOTH
}
