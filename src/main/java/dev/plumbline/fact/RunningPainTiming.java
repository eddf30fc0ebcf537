package dev.plumbline.fact;

/** An answer of {@code running.painTiming}. */
public enum RunningPainTiming {
    FROM_START,
    DURING,
    LATE_IN_RUN,
    AFTER_RUN,
    PROGRESSIVELY_EARLIER
}
