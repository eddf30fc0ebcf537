package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Signs of a possible bone stress injury: hop test result, sacral tenderness, limp and pain at rest.
 */
@RecordBuilder
public record BoneStress(
        @Ask(
                value =
                        "If a hop test has already been done, did hopping bring on the pain (do not request the test for this question)?",
                why = "part of the bone stress screen; a result that was brought along is read")
        Presence hopTestPositive,

        @Ask(
                value = "On examination, is the bone of the sacrum tender?",
                why = "part of the bone stress and fracture screens")
        Presence sacralTenderness,

        @Ask(
                value = "Do you walk with a limp, for example because of the pain?",
                why = "part of the bone stress and hip screens")
        Presence limp,

        @Ask(value = "Is the pain also there at rest?", why = "part of the bone stress screen")
        Presence painAtRest) {

    public BoneStress {
        hopTestPositive = Presence.orNotAssessed(hopTestPositive);
        sacralTenderness = Presence.orNotAssessed(sacralTenderness);
        limp = Presence.orNotAssessed(limp);
        painAtRest = Presence.orNotAssessed(painAtRest);
    }
}
