package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Earlier and present illnesses, operations, medicines and risks that matter for safety and for the plan.
 */
@RecordBuilder
public record History(
        @Ask(value = "Have you ever had cancer, now or in the past?", why = "part of the cancer screen")
        Presence cancer,

        @Ask(
                value = "How many years ago did cancer treatment end (0 if the cancer or its treatment is current)?",
                why = "puts a history of cancer into context")
        @Range(min = 0, max = 100, unit = "years")
        @Nullable
        Double cancerYearsAgo,

        @Ask(value = "Which type of cancer was or is it?", why = "puts a history of cancer into context") @Nullable
        HistoryCancerType cancerType,

        @Ask(
                value = "Have you been diagnosed with osteoporosis?",
                why = "part of the screen for fragile bone; also changes exercise choice")
        Presence osteoporosis,

        @Ask(
                value = "Have you ever broken a bone from a slight cause, such as a fall from standing height?",
                why = "part of the screen for fragile bone")
        Presence fragilityFracture,

        @Ask(
                value =
                        "For how many months in total have you taken oral steroid, about 5 mg prednisolone a day or more (inhaled, short courses: 0)?",
                why = "part of the screen for fragile bone; also affects how fever is read")
        @Range(min = 0, max = 600, unit = "months")
        @Nullable
        Double oralSteroidMonths,

        @Ask(value = "Are you taking opioid medicine?", why = "part of the medication safety screen")
        Presence opioidUse,

        @Ask(
                value = "Is your immune system weakened by an illness or by medicine?",
                why = "part of the infection screen")
        Presence immunosuppressed,

        @Ask(value = "Do you have diabetes?", why = "part of the infection screen")
        Presence diabetes,

        @Ask(
                value = "Do you inject non-prescribed drugs into a vein, or have you ever done so?",
                why = "part of the infection screen")
        Presence intravenousDrugUse,

        @Ask(value = "Are you on haemodialysis (blood dialysis for the kidneys)?", why = "part of the infection screen")
        Presence haemodialysis,

        @Ask(
                value = "Have you had a urine, skin, chest or dental infection, or a foot ulcer, in the last 6 weeks?",
                why = "part of the infection screen")
        Presence recentInfection,

        @Ask(
                value = "Have you had an infection of the blood or of the heart valves?",
                why = "part of the infection screen")
        Presence bacteraemiaOrEndocarditis,

        @Ask(
                value = "Have you had surgery, an injection or a puncture of the spine in the last three months?",
                why = "part of the infection screen and of the screen after operations")
        Presence spinalProcedureRecent,

        @Ask(
                value = "How many weeks ago was the procedure on the spine?",
                why = "guides the screen after operations and the return to loading")
        @Range(min = 0, max = 520, unit = "weeks")
        @Nullable
        Integer weeksSinceSpinalProcedure,

        @Ask(
                value = "Is the wound of the spinal procedure red, hot, open or discharging?",
                why = "part of the screen after operations")
        Presence woundProblem,

        @Ask(
                value = "Has the surgeon cleared you for exercise after the recent operation?",
                why = "decides whether exercises can be offered after an operation")
        @Calms
        Presence surgeonClearedExercise,

        @Ask(
                value = "Have you had abdominal surgery or a caesarean in the last 12 weeks?",
                why = "affects exercise choice; also part of the blood clot screen")
        Presence abdominalSurgeryRecent,

        @Ask(
                value = "Do you have metalwork in your spine, such as screws or rods?",
                why = "part of the infection screen")
        Presence spinalMetalwork,

        @Ask(value = "Have you had tuberculosis or been exposed to it?", why = "part of the infection screen")
        Presence tuberculosisExposure,

        @Ask(
                value = "Have you been diagnosed with axial spondyloarthritis or DISH (a rigid spine)?",
                why = "a rigid spine changes how injury and manual treatment are judged")
        Presence axialSpondyloarthritisKnown,

        @Ask(
                value = "Has a disc herniation been found in your spine?",
                why = "a known condition to weigh; opens the nerve questions")
        Presence discHerniation,

        @Ask(
                value = "Has a narrowing of the spinal canal (stenosis) been found?",
                why = "a known condition to weigh before running or loading")
        Presence spinalStenosis,

        @Ask(
                value = "Have you recently strained a muscle?",
                why = "a known condition to weigh before running or loading")
        Presence muscleStrainRecent,

        @Ask(value = "Have you been diagnosed with arthritis?", why = "a known condition to weigh as a contributor")
        Presence arthritis,

        @Ask(
                value = "Have you ever had a bone stress injury (stress reaction or stress fracture)?",
                why = "part of the bone stress screen")
        Presence boneStressInjury,

        @Ask(
                value = "Which bones have had a bone stress injury (choose all that apply)?",
                why = "the site guides how carefully load is managed")
        @Nullable
        Set<HistoryBoneStressSite> boneStressSites,

        @Ask(
                value = "How many bone stress injuries have you had in the last 2 years?",
                why = "part of the bone stress and energy screens")
        @Range(min = 0, max = 20)
        @Nullable
        Integer boneStressInjuriesLast2Years,

        @Ask(
                value = "Do you have a known aneurysm of the abdominal aorta?",
                why = "part of the screen of the large blood vessels; also changes exercise choice")
        Presence abdominalAorticAneurysm,

        @Ask(
                value = "What was the diameter of the aneurysm on the last measurement?",
                why = "puts a known aneurysm into context")
        @Range(min = 0, max = 15, unit = "cm")
        @Nullable
        Double aneurysmDiameterCm,

        @Ask(value = "Was the aneurysm stable on the last imaging?", why = "puts a known aneurysm into context") @Calms
        Presence aneurysmStable,

        @Ask(value = "Did you have an early menopause?", why = "part of the screen for fragile bone")
        Presence earlyMenopause,

        @Ask(value = "Do you have vertigo?", why = "some exercises are adapted")
        Presence vertigo,

        @Ask(value = "Do you have shoulder or wrist pain?", why = "some exercises are adapted")
        Presence shoulderOrWristPain,

        @Ask(
                value = "Do you have a separation of the abdominal muscles (diastasis)?",
                why = "some exercises are adapted or left out")
        Presence abdominalSeparation,

        @Ask(
                value = "Have you been diagnosed with high blood pressure?",
                why = "part of the screen of the large blood vessels; also affects exercise choice")
        Presence hypertension,

        @Ask(
                value = "Have you never smoked, smoked in the past, or do you smoke now?",
                why = "part of the blood vessel screen; smoking can contribute to back pain")
        @Nullable
        HistorySmoker smoker,

        @Ask(
                value = "How many pack-years have you smoked (packs a day times years)?",
                why = "shows how much smoking there has been in total")
        @Range(min = 0, max = 200)
        @Nullable
        Double packYears,

        @Ask(
                value = "Are you taking blood-thinning medicine (an anticoagulant)?",
                why = "part of the bleeding screen; also affects manual treatment")
        Presence anticoagulants,

        @Ask(value = "Do you have a bleeding disorder?", why = "part of the bleeding screen")
        Presence bleedingDisorder,

        @Ask(
                value = "Have you had bed rest, long travel, a plaster or surgery in the last 4 weeks?",
                why = "part of the blood clot screen")
        Presence recentImmobility,

        @Ask(value = "Have you ever had a blood clot in a leg or lung?", why = "part of the blood clot screen")
        Presence previousClot,

        @Ask(value = "Do you have only one kidney?", why = "puts urinary symptoms and flank pain into context")
        Presence singleKidney,

        @Ask(value = "Have you had radiotherapy to the pelvis?", why = "part of the screen for fragile bone")
        Presence pelvicRadiotherapy,

        @Ask(
                value = "Do you take a gabapentinoid, a benzodiazepine or sleeping tablets, or drink heavily?",
                why = "part of the medication safety screen with opioids")
        Presence sedativeUse,

        @Ask(
                value = "Do you have a hernia of the abdominal wall or groin?",
                why = "some exercises are adapted or left out")
        Presence hernia,

        @Ask(value = "Do you have psoriasis, now or in the past?", why = "part of the inflammatory back pain screen")
        Presence psoriasis,

        @Ask(
                value = "Do you have an inflammatory bowel disease (Crohn disease or ulcerative colitis)?",
                why = "part of the inflammatory back pain screen")
        Presence inflammatoryBowelDisease,

        @Ask(
                value = "Have you ever had uveitis, an inflammation inside the eye?",
                why = "part of the inflammatory back pain screen")
        Presence uveitis,

        @Ask(
                value =
                        "Have you ever had inflammation where a tendon joins bone (enthesitis), for example at the heel?",
                why = "part of the inflammatory back pain screen")
        Presence enthesitis,

        @Ask(
                value = "Have you ever had inflamed, swollen joints in the arms or legs?",
                why = "part of the inflammatory back pain screen")
        Presence peripheralArthritis,

        @Ask(value = "Does a close relative have spondyloarthritis?", why = "part of the inflammatory back pain screen")
        Presence familySpondyloarthritis,

        @Ask(value = "Have you tested positive for HLA-B27?", why = "part of the inflammatory back pain screen")
        Presence hlaB27,

        @Ask(
                value = "Does anti-inflammatory medicine ease the back pain within 48 hours?",
                why = "part of the inflammatory back pain screen")
        Presence antiInflammatoryHelpsWithin48h,

        @Ask(value = "Have you had a proven kidney stone in the past?", why = "puts flank pain into context") @Calms
        Presence kidneyStone) {

    public History {
        cancer = Presence.orNotAssessed(cancer);
        osteoporosis = Presence.orNotAssessed(osteoporosis);
        fragilityFracture = Presence.orNotAssessed(fragilityFracture);
        opioidUse = Presence.orNotAssessed(opioidUse);
        immunosuppressed = Presence.orNotAssessed(immunosuppressed);
        diabetes = Presence.orNotAssessed(diabetes);
        intravenousDrugUse = Presence.orNotAssessed(intravenousDrugUse);
        haemodialysis = Presence.orNotAssessed(haemodialysis);
        recentInfection = Presence.orNotAssessed(recentInfection);
        bacteraemiaOrEndocarditis = Presence.orNotAssessed(bacteraemiaOrEndocarditis);
        spinalProcedureRecent = Presence.orNotAssessed(spinalProcedureRecent);
        woundProblem = Presence.orNotAssessed(woundProblem);
        surgeonClearedExercise = Presence.orNotAssessed(surgeonClearedExercise);
        abdominalSurgeryRecent = Presence.orNotAssessed(abdominalSurgeryRecent);
        spinalMetalwork = Presence.orNotAssessed(spinalMetalwork);
        tuberculosisExposure = Presence.orNotAssessed(tuberculosisExposure);
        axialSpondyloarthritisKnown = Presence.orNotAssessed(axialSpondyloarthritisKnown);
        discHerniation = Presence.orNotAssessed(discHerniation);
        spinalStenosis = Presence.orNotAssessed(spinalStenosis);
        muscleStrainRecent = Presence.orNotAssessed(muscleStrainRecent);
        arthritis = Presence.orNotAssessed(arthritis);
        boneStressInjury = Presence.orNotAssessed(boneStressInjury);
        boneStressSites = Literals.frozen(boneStressSites);
        abdominalAorticAneurysm = Presence.orNotAssessed(abdominalAorticAneurysm);
        aneurysmStable = Presence.orNotAssessed(aneurysmStable);
        earlyMenopause = Presence.orNotAssessed(earlyMenopause);
        vertigo = Presence.orNotAssessed(vertigo);
        shoulderOrWristPain = Presence.orNotAssessed(shoulderOrWristPain);
        abdominalSeparation = Presence.orNotAssessed(abdominalSeparation);
        hypertension = Presence.orNotAssessed(hypertension);
        anticoagulants = Presence.orNotAssessed(anticoagulants);
        bleedingDisorder = Presence.orNotAssessed(bleedingDisorder);
        recentImmobility = Presence.orNotAssessed(recentImmobility);
        previousClot = Presence.orNotAssessed(previousClot);
        singleKidney = Presence.orNotAssessed(singleKidney);
        pelvicRadiotherapy = Presence.orNotAssessed(pelvicRadiotherapy);
        sedativeUse = Presence.orNotAssessed(sedativeUse);
        hernia = Presence.orNotAssessed(hernia);
        psoriasis = Presence.orNotAssessed(psoriasis);
        inflammatoryBowelDisease = Presence.orNotAssessed(inflammatoryBowelDisease);
        uveitis = Presence.orNotAssessed(uveitis);
        enthesitis = Presence.orNotAssessed(enthesitis);
        peripheralArthritis = Presence.orNotAssessed(peripheralArthritis);
        familySpondyloarthritis = Presence.orNotAssessed(familySpondyloarthritis);
        hlaB27 = Presence.orNotAssessed(hlaB27);
        antiInflammatoryHelpsWithin48h = Presence.orNotAssessed(antiInflammatoryHelpsWithin48h);
        kidneyStone = Presence.orNotAssessed(kidneyStone);
    }
}
