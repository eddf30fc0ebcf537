package dev.plumbline.fact;

/** An answer of {@code legs.pain}. */
public enum LegsPain {
    NONE,
    ABOVE_KNEE,
    BELOW_KNEE
}
