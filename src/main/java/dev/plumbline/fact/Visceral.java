package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Symptoms and signs of the chest, abdomen, pelvis, pregnancy, head, eyes and circulation that can accompany or
 * imitate back pain.
 */
@RecordBuilder
public record Visceral(
        @Ask(
                value = "On examination, is there a pulsating mass in the abdomen?",
                why = "part of the screen of the large blood vessels")
        Presence pulsatileAbdominalMass,

        @Ask(
                value = "Have you fainted, collapsed or shown signs of shock?",
                why = "part of the screen for circulation problems")
        Presence collapse,

        @Ask(value = "Do you have pain or tenderness in the abdomen?", why = "part of the screen for abdominal causes")
        Presence abdominalPain,

        @Ask(
                value = "On examination, what is the systolic blood pressure?",
                why = "part of the circulation and sepsis screens; also affects exercise choice")
        @Range(min = 30, max = 300, unit = "mmHg")
        @Nullable
        Integer systolicMmHg,

        @Ask(
                value = "On examination, how many heartbeats are there per minute?",
                why = "part of the circulation and sepsis screens")
        @Range(min = 20, max = 300, unit = "/min")
        @Nullable
        Integer heartRate,

        @Ask(value = "Do you have chest pain?", why = "part of the heart and lung screen")
        Presence chestPain,

        @Ask(
                value = "Are you short of breath in a way that is unusual for you?",
                why = "part of the heart and lung screen")
        Presence breathlessness,

        @Ask(
                value = "On examination, is the pulse in an arm or leg missing or weaker than on the other side?",
                why = "part of the screen of the large blood vessels")
        Presence limbPulseDeficit,

        @Ask(value = "Do you have a cough, with or without blood?", why = "part of the heart and lung screen")
        Presence coughOrHaemoptysis,

        @Ask(value = "Have you coughed up blood?", why = "part of the heart and lung screen")
        Presence haemoptysis,

        @Ask(value = "Are you sweating or clammy with the pain?", why = "part of the heart and lung screen")
        Presence sweatingOrClammy,

        @Ask(value = "Have you had blood in your urine?", why = "part of the urinary screen")
        Presence haematuria,

        @Ask(value = "Does it hurt or burn when you pass urine?", why = "part of the urinary screen")
        Presence dysuria,

        @Ask(value = "Have you been vomiting with the pain?", why = "part of the screen for abdominal causes")
        Presence vomiting,

        @Ask(
                value = "Does the pain make you restless, unable to find a comfortable position?",
                why = "part of the urinary screen")
        Presence restlessWithPain,

        @Ask(
                value = "Have your skin or the whites of your eyes turned yellow?",
                why = "part of the screen for abdominal causes")
        Presence jaundice,

        @Ask(value = "Do you drink alcohol heavily?", why = "part of the screen for abdominal causes")
        Presence heavyAlcohol,

        @Ask(
                value = "Are your stools pale, greasy or hard to flush away?",
                why = "part of the screen for abdominal causes")
        Presence fattyStools,

        @Ask(
                value = "Have you had bleeding or a loss of fluid from the vagina?",
                why = "part of the pregnancy and pelvic screen")
        Presence vaginalBleedingOrFluid,

        @Ask(value = "Is the bleeding from the vagina heavy?", why = "part of the pregnancy screen")
        Presence heavyVaginalBleeding,

        @Ask(value = "Is it possible that you are pregnant?", why = "part of the pregnancy and pelvic screen")
        Presence possiblePregnancy,

        @Ask(value = "Do you have pain at the tip of the shoulder?", why = "part of the early pregnancy screen")
        Presence shoulderTipPain,

        @Ask(value = "Do you feel contractions or tightenings of the womb?", why = "part of the pregnancy screen")
        Presence contractions,

        @Ask(value = "Has the baby been moving less than usual?", why = "part of the pregnancy screen")
        Presence reducedFetalMovements,

        @Ask(value = "Is one calf swollen?", why = "part of the blood clot screen")
        Presence calfSwelling,

        @Ask(
                value = "Do you have a severe headache or disturbed vision?",
                why = "part of the head, blood pressure and pregnancy screens")
        Presence severeHeadacheOrVisual,

        @Ask(
                value = "Have you had the worst headache of your life, reaching its peak within a minute?",
                why = "part of the head screen")
        Presence thunderclapHeadache,

        @Ask(
                value = "Is your neck stiff, so that bending the head forward is difficult?",
                why = "part of the head and infection screens")
        Presence neckStiffness,

        @Ask(value = "Do you have an unusual discharge from the vagina?", why = "part of the pelvic screen")
        Presence pelvicDischarge,

        @Ask(value = "Do you have a newly painful red eye?", why = "part of the eye and inflammatory screen")
        Presence painfulRedEye,

        @Ask(
                value = "Do you have sudden pain in a testicle?",
                why = "part of the screen for abdominal and groin causes")
        Presence testicularPain,

        @Ask(
                value = "Have you noticed a lump in a testicle?",
                why = "part of the screen for abdominal and groin causes")
        Presence testicularLump,

        @Ask(
                value = "Do you have a painful lump in the groin or abdominal wall that cannot be pushed back?",
                why = "part of the screen for abdominal and groin causes")
        Presence irreducibleHernia) {

    public Visceral {
        pulsatileAbdominalMass = Presence.orNotAssessed(pulsatileAbdominalMass);
        collapse = Presence.orNotAssessed(collapse);
        abdominalPain = Presence.orNotAssessed(abdominalPain);
        chestPain = Presence.orNotAssessed(chestPain);
        breathlessness = Presence.orNotAssessed(breathlessness);
        limbPulseDeficit = Presence.orNotAssessed(limbPulseDeficit);
        coughOrHaemoptysis = Presence.orNotAssessed(coughOrHaemoptysis);
        haemoptysis = Presence.orNotAssessed(haemoptysis);
        sweatingOrClammy = Presence.orNotAssessed(sweatingOrClammy);
        haematuria = Presence.orNotAssessed(haematuria);
        dysuria = Presence.orNotAssessed(dysuria);
        vomiting = Presence.orNotAssessed(vomiting);
        restlessWithPain = Presence.orNotAssessed(restlessWithPain);
        jaundice = Presence.orNotAssessed(jaundice);
        heavyAlcohol = Presence.orNotAssessed(heavyAlcohol);
        fattyStools = Presence.orNotAssessed(fattyStools);
        vaginalBleedingOrFluid = Presence.orNotAssessed(vaginalBleedingOrFluid);
        heavyVaginalBleeding = Presence.orNotAssessed(heavyVaginalBleeding);
        possiblePregnancy = Presence.orNotAssessed(possiblePregnancy);
        shoulderTipPain = Presence.orNotAssessed(shoulderTipPain);
        contractions = Presence.orNotAssessed(contractions);
        reducedFetalMovements = Presence.orNotAssessed(reducedFetalMovements);
        calfSwelling = Presence.orNotAssessed(calfSwelling);
        severeHeadacheOrVisual = Presence.orNotAssessed(severeHeadacheOrVisual);
        thunderclapHeadache = Presence.orNotAssessed(thunderclapHeadache);
        neckStiffness = Presence.orNotAssessed(neckStiffness);
        pelvicDischarge = Presence.orNotAssessed(pelvicDischarge);
        painfulRedEye = Presence.orNotAssessed(painfulRedEye);
        testicularPain = Presence.orNotAssessed(testicularPain);
        testicularLump = Presence.orNotAssessed(testicularLump);
        irreducibleHernia = Presence.orNotAssessed(irreducibleHernia);
    }
}
