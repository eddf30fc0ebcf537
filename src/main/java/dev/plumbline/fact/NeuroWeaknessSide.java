package dev.plumbline.fact;

/** An answer of {@code neuro.weaknessSide}. */
public enum NeuroWeaknessSide {
    LEFT,
    RIGHT,
    BOTH
}
