package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Holding times of the trunk muscles in endurance tests.
 */
@RecordBuilder
public record Core(
        @Ask(
                value = "For how many seconds can a front plank be held?",
                why = "argues for or against core weakness as a contributor")
        @Range(min = 0, max = 7200, unit = "s")
        @Nullable
        Integer plankSeconds,

        @Ask(
                value = "For how many seconds can a side bridge be held on each side?",
                why = "argues for or against a trunk muscle imbalance as a contributor")
        @Range(min = 0, max = 7200, unit = "s")
        NumberSides sideBridgeSeconds,

        @Ask(
                value = "For how many seconds can the Biering-Sorensen back extensor test be held?",
                why = "argues for or against back extensor weakness as a contributor")
        @Range(min = 0, max = 7200, unit = "s")
        @Nullable
        Integer extensorEnduranceSeconds,

        @Ask(
                value = "For how many seconds can the trunk flexor endurance test be held?",
                why = "argues for or against core weakness or a trunk muscle imbalance")
        @Range(min = 0, max = 7200, unit = "s")
        @Nullable
        Integer flexorEnduranceSeconds) {

    public Core {
        sideBridgeSeconds = NumberSides.orUnknown(sideBridgeSeconds);
    }

    /**
     * Flexor endurance divided by extensor endurance; null when either is not known or the extensors held for no time.
     */
    @DerivedFrom({"flexorEnduranceSeconds", "extensorEnduranceSeconds"})
    public @Nullable Double flexorToExtensorRatio() {
        Integer flexors = flexorEnduranceSeconds;
        Integer extensors = extensorEnduranceSeconds;
        return flexors == null || extensors == null || extensors == 0 ? null : (double) flexors / extensors;
    }
}
