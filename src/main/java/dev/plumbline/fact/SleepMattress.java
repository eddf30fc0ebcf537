package dev.plumbline.fact;

/** An answer of {@code sleep.mattress}. */
public enum SleepMattress {
    SOFT,
    MEDIUM,
    FIRM,
    VERY_FIRM,
    SAGGING
}
