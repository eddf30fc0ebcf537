package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How often and how much the client lifts, and whether lifting brings on the pain.
 */
@RecordBuilder
public record Lifting(
        @Ask(
                value = "How many times a day do you lift something?",
                why = "argues for or against repeated lifting as a contributor")
        @Range(min = 0, max = 5000)
        @Nullable
        Integer liftsPerDay,

        @Ask(
                value = "How heavy is the heaviest load that you usually lift?",
                why = "argues for or against repeated lifting as a contributor")
        @Range(min = 0, max = 500, unit = "kg")
        @Nullable
        Double heaviestKg,

        @Ask(
                value = "Does lifting bring on this pain?",
                why = "argues for or against repeated lifting as a contributor")
        Presence provokesPain,

        @Ask(
                value = "Do you twist your trunk while carrying or lifting a load?",
                why = "argues for or against repeated lifting as a contributor")
        Presence twistingUnderLoad) {

    public Lifting {
        provokesPain = Presence.orNotAssessed(provokesPain);
        twistingUnderLoad = Presence.orNotAssessed(twistingUnderLoad);
    }
}
