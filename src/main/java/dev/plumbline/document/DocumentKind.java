package dev.plumbline.document;

import java.util.Locale;

/** The documents that can be made of results. */
public enum DocumentKind {
    /** The whole assessment, for the practitioner. */
    ASSESSMENT,
    /** What the person takes home. */
    HANDOUT,
    /** A referral to somebody else, on one page. */
    LETTER,
    /** How several visits of one person compare. */
    PROGRESS;

    /** As it is written in a call. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
