package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Leg symptoms: pain and numbness, their side and duration, what walking does to them, and signs of poor
 * circulation.
 */
@RecordBuilder
public record Legs(
        @Ask(
                value = "Do you have leg pain, and if so, does it stay above the knee or go below it?",
                why = "opens the nerve and cauda equina questions")
        @Nullable
        LegsPain pain,

        @Ask(
                value = "For how many weeks have you had the leg symptoms?",
                why = "new leg symptoms are judged differently from long-standing ones")
        @Range(min = 0, max = 5200, unit = "weeks")
        @Nullable
        Double durationWeeks,

        @Ask(value = "Which leg is affected: left, right or both?", why = "part of the cauda equina screen") @Nullable
        LegsSide side,

        @Ask(
                value = "Did the symptoms begin in one leg and later spread to both?",
                why = "part of the cauda equina screen")
        Presence becameBothSides,

        @Ask(
                value = "Is the leg pain radiating, or is it muscular soreness of both legs after exertion?",
                why = "separates nerve pain from ordinary soreness")
        @Nullable
        LegsKind kind,

        @Ask(value = "Is the leg pain worse than the back pain?", why = "argues for or against a nerve root pattern")
        @Neutral
        Presence worseThanBack,

        @Ask(
                value = "Do you have numbness or pins and needles in a leg or foot?",
                why = "part of the neurological screen")
        Presence numbness,

        @Ask(
                value = "Does walking bring on pain, cramp, heaviness or numbness in one or both legs?",
                why = "separates nerve-related from blood-flow-related walking symptoms")
        Presence walkingBringsOn,

        @Ask(
                value = "Does sitting down or bending forward end the leg symptoms that walking brings on?",
                why = "separates nerve-related from blood-flow-related walking symptoms")
        @Calms
        Presence sittingOrBendingEases,

        @Ask(
                value = "Does a lower leg or foot show shiny skin, hair loss or coldness?",
                why = "part of the leg circulation screen")
        Presence skinOrHairLoss,

        @Ask(value = "On examination, are the foot pulses normal?", why = "part of the leg circulation screen") @Calms
        Presence footPulsesNormal,

        @Ask(
                value = "Has one leg or foot, or both, newly become cold, pale or pulseless?",
                why = "part of the leg circulation screen")
        Presence coldPaleOrPulseless,

        @Ask(
                value =
                        "Do you have foot pain at rest or at night that eases when the leg hangs down, or a foot sore or ulcer that does not heal?",
                why = "part of the leg circulation screen")
        Presence restPainIschaemic) {

    public Legs {
        becameBothSides = Presence.orNotAssessed(becameBothSides);
        worseThanBack = Presence.orNotAssessed(worseThanBack);
        numbness = Presence.orNotAssessed(numbness);
        walkingBringsOn = Presence.orNotAssessed(walkingBringsOn);
        sittingOrBendingEases = Presence.orNotAssessed(sittingOrBendingEases);
        skinOrHairLoss = Presence.orNotAssessed(skinOrHairLoss);
        footPulsesNormal = Presence.orNotAssessed(footPulsesNormal);
        coldPaleOrPulseless = Presence.orNotAssessed(coldPaleOrPulseless);
        restPainIschaemic = Presence.orNotAssessed(restPainIschaemic);
    }
}
