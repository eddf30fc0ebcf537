package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Saddle feeling, bladder, bowel and sexual function, with their timing and related measurements, as asked in the
 * cauda equina screen.
 */
@RecordBuilder
public record CaudaEquina(
        @Ask(
                value =
                        "Has feeling changed around the back passage, between the legs or in the genitals, as if numb or different when wiping?",
                why = "part of the cauda equina screen")
        Presence saddleNumbness,

        @Ask(
                value =
                        "Has your bladder changed: trouble starting, less feeling of the flow, new leaking or being unable to empty it?",
                why = "part of the cauda equina screen")
        Presence bladderDisturbance,

        @Ask(
                value = "Are you unable to pass urine, or is your bladder full without you feeling it?",
                why = "part of the cauda equina screen")
        Presence urinaryRetention,

        @Ask(
                value =
                        "Have you lost the feeling of a full rectum or leaked stool without control (constipation alone does not count)?",
                why = "part of the cauda equina screen")
        Presence bowelDisturbance,

        @Ask(
                value =
                        "Do you have a new problem with erection, ejaculation or orgasm (lost genital feeling belongs to saddle numbness)?",
                why = "part of the cauda equina screen")
        Presence sexualDysfunction,

        @Ask(
                value =
                        "How many days ago did the newest of these saddle, bladder, bowel or sexual changes begin or last worsen?",
                why = "timing decides how soon these changes need to be assessed")
        @Range(min = 0, max = 36500, unit = "days")
        @Nullable
        Integer daysSinceOnset,

        @Ask(
                value = "Are these saddle, bladder, bowel or sexual changes getting worse?",
                why = "part of the cauda equina screen")
        Presence worsening,

        @Ask(
                value =
                        "Has one of these been present and unchanged for years, such as stress incontinence since childbirth?",
                why = "separates a long-standing symptom from a new one")
        @Calms
        Presence unchangedForYears,

        @Ask(
                value = "Is constipation the only bowel change, for example while taking opioids?",
                why = "separates plain constipation from loss of bowel feeling or control")
        @Calms
        Presence constipationOnly,

        @Ask(
                value = "On examination by someone trained to do so, is the tone of the anal sphincter reduced?",
                why = "part of the cauda equina screen, if the result is available")
        Presence reducedAnalTone,

        @Ask(
                value = "How much urine was left in the bladder after passing urine, when measured?",
                why = "part of the cauda equina screen, if the result is available")
        @Range(min = 0, max = 3000, unit = "ml")
        @Nullable
        Integer postVoidResidualMl) {

    public CaudaEquina {
        saddleNumbness = Presence.orNotAssessed(saddleNumbness);
        bladderDisturbance = Presence.orNotAssessed(bladderDisturbance);
        urinaryRetention = Presence.orNotAssessed(urinaryRetention);
        bowelDisturbance = Presence.orNotAssessed(bowelDisturbance);
        sexualDysfunction = Presence.orNotAssessed(sexualDysfunction);
        worsening = Presence.orNotAssessed(worsening);
        unchangedForYears = Presence.orNotAssessed(unchangedForYears);
        constipationOnly = Presence.orNotAssessed(constipationOnly);
        reducedAnalTone = Presence.orNotAssessed(reducedAnalTone);
    }
}
