package dev.plumbline.fact;

import org.jspecify.annotations.Nullable;

/** A yes-or-no finding with its third value: what was not asked, or could not be answered, is never a no. */
public enum Presence {
    PRESENT,
    ABSENT,
    NOT_ASSESSED;

    /** Whether the finding was asked for and is there. */
    public boolean isPresent() {
        return this == PRESENT;
    }

    /** Whether the finding was asked for and is not there. */
    public boolean isAbsent() {
        return this == ABSENT;
    }

    /** Whether nothing is known: not asked, or could not be answered. */
    public boolean isUnknown() {
        return this == NOT_ASSESSED;
    }

    /** Whether the finding is absent or unknown. */
    public boolean isNotPresent() {
        return this != PRESENT;
    }

    /** Whether the finding is present or unknown. */
    public boolean isNotAbsent() {
        return this != ABSENT;
    }

    static Presence orNotAssessed(@Nullable Presence presence) {
        return presence == null ? NOT_ASSESSED : presence;
    }
}
