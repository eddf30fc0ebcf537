package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Energy intake, periods, eating disorder, vitamin D and bone density.
 */
@RecordBuilder
public record Fuelling(
        @Ask(
                value = "Do you take in too little energy for the amount that you train?",
                why = "part of the energy and bone stress screens")
        Presence lowEnergyAvailability,

        @Ask(value = "How many periods in a row have you missed?", why = "part of the energy and bone stress screens")
        @Range(min = 0, max = 120, unit = "cycles")
        @Nullable
        Integer missedPeriods,

        @Ask(
                value = "Are the missed periods explained by contraception, pregnancy or menopause?",
                why = "puts missed periods into context")
        @Calms
        Presence missedPeriodsExplained,

        @Ask(
                value = "Do you have an eating disorder, or have you been treated for one?",
                why = "part of the energy screen")
        Presence eatingDisorder,

        @Ask(value = "Is it right that you have not yet had a first period?", why = "part of the energy screen")
        Presence noPeriodYet,

        @Ask(value = "Has a blood test shown that you lack vitamin D?", why = "part of the bone stress screen")
        Presence vitaminDDeficiency,

        @Ask(
                value = "What was the Z-score of the last bone density scan?",
                why = "part of the energy and bone stress screens")
        @Range(min = -6, max = 6)
        @Nullable
        Double boneDensityZ,

        @Ask(value = "How old were you when you had your first period?", why = "part of the bone stress screen")
        @Range(min = 8, max = 25, unit = "years")
        @Nullable
        Integer ageAtFirstPeriod) {

    public Fuelling {
        lowEnergyAvailability = Presence.orNotAssessed(lowEnergyAvailability);
        missedPeriodsExplained = Presence.orNotAssessed(missedPeriodsExplained);
        eatingDisorder = Presence.orNotAssessed(eatingDisorder);
        noPeriodYet = Presence.orNotAssessed(noPeriodYet);
        vitaminDDeficiency = Presence.orNotAssessed(vitaminDDeficiency);
    }
}
