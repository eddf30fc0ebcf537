package dev.plumbline.fact;

/** An answer of {@code pain.course}. */
public enum PainCourse {
    IMPROVING,
    STEADY,
    WORSENING,
    FLUCTUATING
}
