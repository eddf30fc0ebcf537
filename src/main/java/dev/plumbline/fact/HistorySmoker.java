package dev.plumbline.fact;

/** An answer of {@code history.smoker}. */
public enum HistorySmoker {
    NEVER,
    PAST,
    CURRENT
}
