package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Strength, reflexes, sensation, nerve tension tests, gait and signs of the spinal cord.
 */
@RecordBuilder
public record Neuro(
        @Ask(
                value =
                        "On examination with pain-free effort, what is the weakest grade from hip flexion to plantar flexion on each side?",
                why = "part of the neurological screen")
        @Range(min = 0, max = 5, unit = "MRC")
        NumberSides weakestLegGrade,

        @Ask(
                value = "Do you have new weakness in a leg or foot, beyond what pain alone holds back?",
                why = "part of the neurological screen")
        Presence weaknessNew,

        @Ask(
                value = "How many days ago did the weakness begin or last worsen?",
                why = "timing decides how soon weakness needs to be assessed")
        @Range(min = 0, max = 36500, unit = "days")
        @Nullable
        Integer weaknessDays,

        @Ask(
                value = "On which side is the weakness: left, right or both?",
                why = "part of the neurological and cauda equina screens")
        @Nullable
        NeuroWeaknessSide weaknessSide,

        @Ask(
                value = "Has this weakness been known for a long time without changing?",
                why = "separates a known old weakness from a new one")
        @Calms
        Presence weaknessLongUnchanged,

        @Ask(value = "Which movement of the leg or foot is weakest?", why = "helps to locate the nerve level involved")
        @Nullable
        NeuroWeakMovement weakMovement,

        @Ask(value = "Do you have weakness in one arm or hand?", why = "part of the spinal cord screen")
        Presence armWeakness,

        @Ask(
                value = "Has the weakness worsened within days by at least one strength grade?",
                why = "progression decides how soon weakness needs to be assessed")
        Presence weaknessProgressing,

        @Ask(
                value = "On examination, is a leg reflex reduced on each side, left and right judged separately?",
                why = "part of the neurological screen")
        PresenceSides reflexReduced,

        @Ask(
                value =
                        "On examination, is sensation in the leg or foot reduced on each side, left and right judged separately?",
                why = "part of the neurological screen")
        PresenceSides sensationReduced,

        @Ask(
                value =
                        "On examination, at what angle of the straight leg raise does the leg pain appear on each side (leave open if it does not appear)?",
                why = "argues for or against a nerve root pattern")
        @Range(min = 0, max = 120, unit = "°")
        NumberSides straightLegRaiseDegrees,

        @Ask(
                value =
                        "On examination, does the straight leg raise bring on the leg pain on each side, left and right judged separately?",
                why = "argues for or against a nerve root pattern")
        PresenceSides straightLegRaisePositive,

        @Ask(
                value = "On examination, does raising the unaffected leg bring on the pain in the affected leg?",
                why = "argues for or against a nerve root pattern")
        Presence crossedStraightLegRaise,

        @Ask(
                value =
                        "Do you have new unsteadiness, stumbling or legs that do not obey (a limp from pain does not count)?",
                why = "part of the spinal cord screen")
        Presence gaitDisturbance,

        @Ask(
                value = "Have unsteadiness or clumsy hands worsened over days to weeks, or led to falls?",
                why = "part of the spinal cord screen; tells how fast things change")
        Presence unsteadinessWorsening,

        @Ask(
                value = "On examination, is the gait wide-based?",
                why = "argues for or against walking symptoms from the lumbar spine")
        Presence wideBasedGait,

        @Ask(
                value = "On examination, is the Romberg test positive (balance lost when the eyes are closed)?",
                why = "argues for or against walking symptoms from the lumbar spine")
        Presence romberg,

        @Ask(
                value = "Have your hands become clumsy, for example with buttons, keys or writing?",
                why = "part of the spinal cord screen")
        Presence handClumsiness,

        @Ask(
                value = "Do you have numbness, tingling, pain or weakness in both arms or hands?",
                why = "part of the spinal cord screen")
        Presence armSymptomsBothSides,

        @Ask(value = "On examination, is the Hoffmann sign positive?", why = "part of the spinal cord screen")
        Presence hoffmann,

        @Ask(value = "On examination, is the inverted supinator sign positive?", why = "part of the spinal cord screen")
        Presence invertedSupinator,

        @Ask(
                value = "On examination, is the Babinski sign positive (big toe goes up)?",
                why = "part of the spinal cord screen")
        Presence babinski,

        @Ask(
                value =
                        "On examination, are there other upper motor neuron signs such as clonus, spasticity or brisk reflexes?",
                why = "part of the spinal cord screen")
        Presence otherUpperMotorNeuronSigns,

        @Ask(
                value = "On examination, is there a level on the trunk below which sensation is reduced or changed?",
                why = "part of the spinal cord screen")
        Presence sensoryLevel,

        @Ask(
                value = "On examination, were strength, reflexes and sensation all examined and found normal?",
                why = "records that the nerves were examined, not merely assumed normal")
        @Calms
        Presence normalExamination) {

    public Neuro {
        weakestLegGrade = NumberSides.orUnknown(weakestLegGrade);
        weaknessNew = Presence.orNotAssessed(weaknessNew);
        weaknessLongUnchanged = Presence.orNotAssessed(weaknessLongUnchanged);
        armWeakness = Presence.orNotAssessed(armWeakness);
        weaknessProgressing = Presence.orNotAssessed(weaknessProgressing);
        reflexReduced = PresenceSides.orUnknown(reflexReduced);
        sensationReduced = PresenceSides.orUnknown(sensationReduced);
        straightLegRaiseDegrees = NumberSides.orUnknown(straightLegRaiseDegrees);
        straightLegRaisePositive = PresenceSides.orUnknown(straightLegRaisePositive);
        crossedStraightLegRaise = Presence.orNotAssessed(crossedStraightLegRaise);
        gaitDisturbance = Presence.orNotAssessed(gaitDisturbance);
        unsteadinessWorsening = Presence.orNotAssessed(unsteadinessWorsening);
        wideBasedGait = Presence.orNotAssessed(wideBasedGait);
        romberg = Presence.orNotAssessed(romberg);
        handClumsiness = Presence.orNotAssessed(handClumsiness);
        armSymptomsBothSides = Presence.orNotAssessed(armSymptomsBothSides);
        hoffmann = Presence.orNotAssessed(hoffmann);
        invertedSupinator = Presence.orNotAssessed(invertedSupinator);
        babinski = Presence.orNotAssessed(babinski);
        otherUpperMotorNeuronSigns = Presence.orNotAssessed(otherUpperMotorNeuronSigns);
        sensoryLevel = Presence.orNotAssessed(sensoryLevel);
        normalExamination = Presence.orNotAssessed(normalExamination);
    }
}
