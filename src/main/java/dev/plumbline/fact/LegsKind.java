package dev.plumbline.fact;

/** An answer of {@code legs.kind}. */
public enum LegsKind {
    RADIATING,
    MUSCULAR
}
