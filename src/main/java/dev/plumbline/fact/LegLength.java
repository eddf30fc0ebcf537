package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A difference in leg length, how it was measured, its kind and whether it is new.
 */
@RecordBuilder
public record LegLength(
        @Ask(
                value = "What is the measured difference in leg length?",
                why = "argues for or against a leg length difference as a contributor")
        @Range(min = 0, max = 150, unit = "mm")
        @Nullable
        Double differenceMm,

        @Ask(
                value = "How was the leg length difference measured: tape, blocks, imaging or by eye?",
                why = "the method decides how far the measurement can be relied on")
        @Nullable
        LegLengthMethod method,

        @Ask(
                value =
                        "Is the leg length difference structural (the bones) or functional (posture or muscle tension)?",
                why = "decides whether re-measuring or a lift is worth considering")
        @Nullable
        LegLengthKind kind,

        @Ask(
                value = "Is the leg length difference new, for example after an injury or operation?",
                why = "a new difference has a cause worth finding")
        Presence newlyAcquired) {

    public LegLength {
        newlyAcquired = Presence.orNotAssessed(newlyAcquired);
    }
}
