package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Strength of the gluteal, hip and hamstring muscles, with two self-checks.
 */
@RecordBuilder
public record Strength(
        @Ask(
                value =
                        "On examination with pain-free effort, what is the strength grade of gluteus medius on each side?",
                why = "argues for or against hip weakness; also part of the neurological screen")
        @Range(min = 0, max = 5, unit = "MRC")
        NumberSides gluteMediusGrade,

        @Ask(
                value =
                        "On examination with pain-free effort, what is the strength grade of gluteus maximus on each side?",
                why = "argues for or against glute weakness; also part of the neurological screen")
        @Range(min = 0, max = 5, unit = "MRC")
        NumberSides gluteMaximusGrade,

        @Ask(
                value =
                        "On dynamometer testing, by what percentage are the weaker hip abductors below the stronger side?",
                why = "argues for or against hip weakness as a contributor")
        @Range(min = 0, max = 100, unit = "%")
        @Nullable
        Integer hipAbductorDifferencePercent,

        @Ask(
                value =
                        "On examination with pain-free effort, what is the strength grade of the hamstrings on each side?",
                why = "argues for or against hamstring weakness; also part of the neurological screen")
        @Range(min = 0, max = 5, unit = "MRC")
        NumberSides hamstringGrade,

        @Ask(
                value = "How many single-leg bridges can be done on each side?",
                why = "argues for or against glute weakness as a contributor")
        @Range(min = 0, max = 200)
        NumberSides singleLegBridgeReps,

        @Ask(
                value = "As a self-check lying face down, is it hard to lift a leg?",
                why = "a weak argument for glute or back extensor weakness")
        Presence proneLegLiftHard,

        @Ask(
                value = "As a self-check lying face down, is it hard to lift an arm?",
                why = "a weak argument for stiffness of the upper back")
        Presence proneArmLiftHard) {

    public Strength {
        gluteMediusGrade = NumberSides.orUnknown(gluteMediusGrade);
        gluteMaximusGrade = NumberSides.orUnknown(gluteMaximusGrade);
        hamstringGrade = NumberSides.orUnknown(hamstringGrade);
        singleLegBridgeReps = NumberSides.orUnknown(singleLegBridgeReps);
        proneLegLiftHard = Presence.orNotAssessed(proneLegLiftHard);
        proneArmLiftHard = Presence.orNotAssessed(proneArmLiftHard);
    }
}
