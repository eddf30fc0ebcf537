package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Flexibility of the hamstrings, quadriceps, gluteal muscles, thoracic spine and lumbar spine.
 */
@RecordBuilder
public record Flexibility(
        @Ask(
                value = "In the active knee extension test, how many degrees short of a straight knee is each side?",
                why = "argues for or against tight hamstrings as a contributor")
        @Range(min = 0, max = 90, unit = "°")
        NumberSides kneeExtensionDeficitDegrees,

        @Ask(
                value = "On examination, are the quadriceps tight?",
                why = "a weak argument for tight quadriceps as a contributor")
        Presence quadricepsTight,

        @Ask(
                value = "On examination, are the gluteal muscles tight?",
                why = "a weak argument for tight gluteal muscles as a contributor")
        Presence glutesTight,

        @Ask(
                value = "On examination, how many degrees of thoracic rotation are there on each side?",
                why = "argues for or against thoracic stiffness as a contributor")
        @Range(min = 0, max = 120, unit = "°")
        NumberSides thoracicRotationDegrees,

        @Ask(
                value = "In the wall angel, do the shoulders, elbows or hands lose contact with the wall?",
                why = "a weak argument for thoracic stiffness as a contributor")
        Presence wallAngelContactLost,

        @Ask(
                value = "On examination, is side bending of the lumbar spine reduced?",
                why = "argues for or against reduced side bending as a contributor")
        Presence lumbarSideBendReduced) {

    public Flexibility {
        kneeExtensionDeficitDegrees = NumberSides.orUnknown(kneeExtensionDeficitDegrees);
        quadricepsTight = Presence.orNotAssessed(quadricepsTight);
        glutesTight = Presence.orNotAssessed(glutesTight);
        thoracicRotationDegrees = NumberSides.orUnknown(thoracicRotationDegrees);
        wallAngelContactLost = Presence.orNotAssessed(wallAngelContactLost);
        lumbarSideBendReduced = Presence.orNotAssessed(lumbarSideBendReduced);
    }
}
