package dev.plumbline.fact;

/** What an answer looks like. */
public enum FieldKind {
    /** present, absent or unknown. */
    PRESENCE,
    /** A whole number. */
    WHOLE_NUMBER,
    /** A number that may have decimals. */
    NUMBER,
    /** One of several literals. */
    CHOICE,
    /** Any number of several literals; an empty list means that none applies. */
    CHOICES,
    /** A whole number for each side. */
    NUMBER_SIDES,
    /** present, absent or unknown for each side. */
    PRESENCE_SIDES,
    /** A date. */
    DATE,
    /** Free words. */
    WORDS
}
