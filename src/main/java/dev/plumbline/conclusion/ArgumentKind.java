package dev.plumbline.conclusion;

/** What kind of finding an argument rests on. */
public enum ArgumentKind {
    EXPOSURE,
    MEASURED,
    SELF_REPORT,
    TEMPORAL,
    SYMPTOM_LINK
}
