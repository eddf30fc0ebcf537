package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Examination tests that try to reproduce the pain at the spine, sacroiliac joints and hips.
 */
@RecordBuilder
public record Provocation(
        @Ask(
                value =
                        "On examination, how many of distraction, thigh thrust, compression, sacral thrust and Gaenslen reproduce the familiar pain?",
                why = "argues for or against a sacroiliac pattern")
        @Range(min = 0, max = 5)
        @Nullable
        Integer sacroiliacTestsPositive,

        @Ask(
                value = "On examination, does combined extension and rotation of the spine bring on the pain?",
                why = "argues for or against a facet pattern; read in the young athlete screen")
        Presence extensionRotationPain,

        @Ask(
                value = "On examination, does bending backwards on one leg (stork test) bring on the pain?",
                why = "recorded as a finding; a negative test excludes nothing")
        Presence singleLegExtensionPain,

        @Ask(
                value = "On examination, does tapping the spine cause pain?",
                why = "part of the fracture, infection and cancer screens")
        Presence spinalPercussionPain,

        @Ask(
                value = "On examination, is the FABER test positive?",
                why = "describes hip or sacroiliac pain; read beside the bone stress screen")
        Presence faberPositive) {

    public Provocation {
        extensionRotationPain = Presence.orNotAssessed(extensionRotationPain);
        singleLegExtensionPain = Presence.orNotAssessed(singleLegExtensionPain);
        spinalPercussionPain = Presence.orNotAssessed(spinalPercussionPain);
        faberPositive = Presence.orNotAssessed(faberPositive);
    }
}
