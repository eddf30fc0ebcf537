package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How long the client sits, whether sitting has increased and whether it brings on the pain.
 */
@RecordBuilder
public record Sitting(
        @Ask(
                value = "How many hours a day do you sit in total?",
                why = "argues for or against prolonged sitting as a contributor")
        @Range(min = 0, max = 24, unit = "h")
        @Nullable
        Double hoursPerDay,

        @Ask(
                value = "How many minutes is the longest time you sit without getting up?",
                why = "argues for or against prolonged sitting as a contributor")
        @Range(min = 0, max = 1440, unit = "min")
        @Nullable
        Integer longestBoutMinutes,

        @Ask(
                value = "Have you been sitting more than before in recent weeks or months?",
                why = "argues for or against prolonged sitting as a contributor")
        Presence increasedRecently,

        @Ask(
                value = "Does sitting bring on this pain?",
                why = "argues for or against prolonged sitting as a contributor")
        Presence provokesPain) {

    public Sitting {
        increasedRecently = Presence.orNotAssessed(increasedRecently);
        provokesPain = Presence.orNotAssessed(provokesPain);
    }
}
