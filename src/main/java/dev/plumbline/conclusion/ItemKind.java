package dev.plumbline.conclusion;

/** What kind of thing a plan asks a person to do. */
public enum ItemKind {
    ACTION,
    ADVICE,
    EXERCISE,
    GATE,
    SAFETY_NET
}
