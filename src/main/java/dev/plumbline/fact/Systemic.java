package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * General signs of illness such as fever, weight loss, night sweats and vital signs.
 */
@RecordBuilder
public record Systemic(
        @Ask(value = "What is the measured body temperature?", why = "part of the infection screen")
        @Range(min = 30, max = 45, unit = "°C")
        @Nullable
        Double temperatureC,

        @Ask(
                value = "Have you taken paracetamol, ibuprofen or another fever-lowering medicine in the last 8 hours?",
                why = "such medicine can hide a fever")
        Presence feverMedicineLast8h,

        @Ask(value = "Have you had a fever or shivering attacks (rigors)?", why = "part of the infection screen")
        Presence feverOrRigors,

        @Ask(value = "Do you feel generally unwell?", why = "part of the infection and cancer screens")
        Presence unwell,

        @Ask(value = "Do you have night sweats?", why = "part of the infection and cancer screens")
        Presence nightSweats,

        @Ask(
                value = "What percentage of your body weight have you lost in the last six months?",
                why = "puts a weight loss into context")
        @Range(min = 0, max = 60, unit = "%")
        @Nullable
        Double weightLossPercent,

        @Ask(
                value = "Have you lost weight without intending to (an intended loss does not count)?",
                why = "part of the cancer screen")
        Presence weightLossUnexplained,

        @Ask(
                value = "Do you have unusual tiredness that rest does not explain?",
                why = "part of the infection and cancer screens")
        Presence fatigue,

        @Ask(value = "Do you keep getting infections?", why = "part of the screen for blood and bone disease")
        Presence recurrentInfections,

        @Ask(
                value = "Do you have thirst with passing much urine, or constipation that medicines do not explain?",
                why = "part of the cancer screen")
        Presence thirstOrConstipation,

        @Ask(value = "Is there new confusion?", why = "part of the sepsis screen")
        Presence confusion,

        @Ask(value = "On examination, how many breaths are taken per minute?", why = "part of the sepsis screen")
        @Range(min = 4, max = 80, unit = "/min")
        @Nullable
        Integer respiratoryRate,

        @Ask(value = "On examination, what is the oxygen saturation?", why = "part of the sepsis screen")
        @Range(min = 40, max = 100, unit = "%")
        @Nullable
        Integer oxygenSaturation,

        @Ask(
                value = "On examination, are the skin, lips or tongue mottled or ashen?",
                why = "part of the sepsis screen")
        Presence mottledOrAshen,

        @Ask(value = "Has no urine at all been passed in the last 18 hours?", why = "part of the sepsis screen")
        Presence noUrine18h,

        @Ask(
                value = "On examination, is there a rash that does not fade when pressed?",
                why = "part of the sepsis and meningitis screens")
        Presence nonBlanchingRash,

        @Ask(value = "Is there a one-sided band of blisters or burning skin?", why = "part of the shingles screen")
        Presence bandRash,

        @Ask(
                value = "For how many days has the band-like rash been present?",
                why = "treatment of such a rash depends on timing")
        @Range(min = 0, max = 365, unit = "days")
        @Nullable
        Integer bandRashDays,

        @Ask(
                value = "Is there unusual drowsiness or slow breathing?",
                why = "part of the medication safety screen with opioids")
        Presence drowsyOrSlowBreathing,

        @Ask(value = "Has a blood test shown anaemia?", why = "part of the cancer screen")
        Presence anaemia,

        @Ask(
                value = "Has a blood test shown raised inflammatory markers (CRP, ESR or plasma viscosity)?",
                why = "part of the infection and cancer screens")
        Presence raisedInflammatoryMarkers) {

    public Systemic {
        feverMedicineLast8h = Presence.orNotAssessed(feverMedicineLast8h);
        feverOrRigors = Presence.orNotAssessed(feverOrRigors);
        unwell = Presence.orNotAssessed(unwell);
        nightSweats = Presence.orNotAssessed(nightSweats);
        weightLossUnexplained = Presence.orNotAssessed(weightLossUnexplained);
        fatigue = Presence.orNotAssessed(fatigue);
        recurrentInfections = Presence.orNotAssessed(recurrentInfections);
        thirstOrConstipation = Presence.orNotAssessed(thirstOrConstipation);
        confusion = Presence.orNotAssessed(confusion);
        mottledOrAshen = Presence.orNotAssessed(mottledOrAshen);
        noUrine18h = Presence.orNotAssessed(noUrine18h);
        nonBlanchingRash = Presence.orNotAssessed(nonBlanchingRash);
        bandRash = Presence.orNotAssessed(bandRash);
        drowsyOrSlowBreathing = Presence.orNotAssessed(drowsyOrSlowBreathing);
        anaemia = Presence.orNotAssessed(anaemia);
        raisedInflammatoryMarkers = Presence.orNotAssessed(raisedInflammatoryMarkers);
    }
}
