package dev.plumbline.fact;

/** An answer of {@code legLength.kind}. */
public enum LegLengthKind {
    STRUCTURAL,
    FUNCTIONAL
}
