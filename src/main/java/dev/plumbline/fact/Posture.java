package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Posture as observed, and whether holding a position actually reproduces the pain.
 */
@RecordBuilder
public record Posture(
        @Ask(
                value = "On examination, is the head carried forward of the shoulders?",
                why = "counts only if the position also reproduces the pain")
        Presence forwardHead,

        @Ask(
                value = "On examination, is the upper back rounded?",
                why = "counts only with symptoms; appearance alone is no cause")
        Presence roundedUpperBack,

        @Ask(
                value = "Does holding the position bring on this very pain, and does changing it ease the pain?",
                why = "argues for or against posture as a contributor in this client")
        Presence reproducesPain,

        @Ask(
                value = "On examination at the wall, do ear, shoulder, hip, knee and ankle fail to line up?",
                why = "describes posture; appearance alone is no cause")
        Presence plumbLineDeviation,

        @Ask(
                value = "On examination, is the curve of the low back increased?",
                why = "describes posture; appearance alone is no cause")
        Presence lumbarCurveIncreased,

        @Ask(
                value = "On examination, is there a new scoliosis or a new stiff sideways list of the spine?",
                why = "part of the screen in children and teenagers")
        Presence spinalDeformityNew) {

    public Posture {
        forwardHead = Presence.orNotAssessed(forwardHead);
        roundedUpperBack = Presence.orNotAssessed(roundedUpperBack);
        reproducesPain = Presence.orNotAssessed(reproducesPain);
        plumbLineDeviation = Presence.orNotAssessed(plumbLineDeviation);
        lumbarCurveIncreased = Presence.orNotAssessed(lumbarCurveIncreased);
        spinalDeformityNew = Presence.orNotAssessed(spinalDeformityNew);
    }
}
