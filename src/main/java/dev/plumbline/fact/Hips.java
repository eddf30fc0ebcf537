package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Range of movement, tightness and pain of the hips.
 */
@RecordBuilder
public record Hips(
        @Ask(
                value =
                        "On examination, how many degrees of passive hip extension are there on each side (0 is neutral)?",
                why = "argues for or against reduced hip extension as a contributor")
        @Range(min = -40, max = 60, unit = "°")
        NumberSides extensionDegrees,

        @Ask(
                value = "On examination, is the Thomas test positive on each side, left and right judged separately?",
                why = "argues for or against tight hip flexors as a contributor")
        PresenceSides thomasTestPositive,

        @Ask(
                value = "On examination, how many degrees of internal hip rotation are there on each side?",
                why = "argues for or against reduced hip rotation; part of the hip screen")
        @Range(min = 0, max = 90, unit = "°")
        NumberSides internalRotationDegrees,

        @Ask(
                value = "On examination, how many degrees of external hip rotation are there on each side?",
                why = "argues for or against reduced hip rotation as a contributor")
        @Range(min = 0, max = 120, unit = "°")
        NumberSides externalRotationDegrees,

        @Ask(value = "Do your hips feel tight?", why = "a weak argument for tight hip flexors as a contributor")
        Presence feelTight,

        @Ask(
                value = "On examination, is internal rotation of the hip painful?",
                why = "part of the hip and bone stress screens")
        Presence internalRotationPain,

        @Ask(value = "On examination, is a hip restricted in all directions?", why = "part of the hip screen")
        Presence restrictedAllDirections) {

    public Hips {
        extensionDegrees = NumberSides.orUnknown(extensionDegrees);
        thomasTestPositive = PresenceSides.orUnknown(thomasTestPositive);
        internalRotationDegrees = NumberSides.orUnknown(internalRotationDegrees);
        externalRotationDegrees = NumberSides.orUnknown(externalRotationDegrees);
        feelTight = Presence.orNotAssessed(feelTight);
        internalRotationPain = Presence.orNotAssessed(internalRotationPain);
        restrictedAllDirections = Presence.orNotAssessed(restrictedAllDirections);
    }
}
