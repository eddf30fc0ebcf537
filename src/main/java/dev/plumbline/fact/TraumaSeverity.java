package dev.plumbline.fact;

/** An answer of {@code trauma.severity}. */
public enum TraumaSeverity {
    NONE,
    MINOR,
    MAJOR
}
