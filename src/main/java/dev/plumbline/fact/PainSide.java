package dev.plumbline.fact;

/** An answer of {@code pain.side}. */
public enum PainSide {
    LEFT,
    RIGHT,
    BOTH,
    CENTRAL
}
