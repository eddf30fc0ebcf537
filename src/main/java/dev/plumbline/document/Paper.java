package dev.plumbline.document;

import java.util.Locale;

/** Sizes of paper. */
public enum Paper {
    A4,
    LETTER;

    /** As it is written in a call, and in a style sheet. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
