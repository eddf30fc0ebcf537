package dev.plumbline.fact;

/** An answer of {@code pain.onset}. */
public enum PainOnset {
    SUDDEN,
    GRADUAL
}
