package dev.plumbline.result;

import dev.plumbline.conclusion.Urgency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A smallest set of changed findings that changes the outcome; each was tried on the rules.
 *
 * @param effect RAISES, LOWERS or REMOVES
 * @param changes the findings to change, all of them together
 * @param urgency the urgency with them
 * @param removes the contributor that is no longer listed; null when the effect is on urgency
 */
public record WhatIf(
        Effect effect,
        List<Change> changes,
        Urgency urgency,
        @Nullable String removes) {

    /** What a change does. */
    public enum Effect {
        RAISES,
        LOWERS,
        REMOVES
    }

    /**
     * One changed finding.
     *
     * @param fact its path
     * @param from its value now, as files spell it; null when it is not known
     * @param to its value then
     * @param unit its unit, or null
     */
    public record Change(
            String fact,
            @Nullable Object from,
            Object to,
            @Nullable String unit) {}

    public WhatIf {
        changes = List.copyOf(changes);
    }
}
