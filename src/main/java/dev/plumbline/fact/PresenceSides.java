package dev.plumbline.fact;

import org.jspecify.annotations.Nullable;

/** A yes-or-no finding examined on each side; either side may be unknown. */
public record PresenceSides(Presence left, Presence right) {

    private static final PresenceSides UNKNOWN = new PresenceSides(Presence.NOT_ASSESSED, Presence.NOT_ASSESSED);

    public PresenceSides {
        left = Presence.orNotAssessed(left);
        right = Presence.orNotAssessed(right);
    }

    /** Whether the finding is present on at least one side. */
    public boolean isAnyPresent() {
        return left.isPresent() || right.isPresent();
    }

    /** Whether the finding is present on both sides. */
    public boolean isBothPresent() {
        return left.isPresent() && right.isPresent();
    }

    /** Whether the finding was looked for on both sides and is on neither. */
    public boolean isBothAbsent() {
        return left.isAbsent() && right.isAbsent();
    }

    static PresenceSides orUnknown(@Nullable PresenceSides sides) {
        return sides == null ? UNKNOWN : sides;
    }
}
