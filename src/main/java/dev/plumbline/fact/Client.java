package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The client in general: age, sex, height, weight, pregnancy and recent birth.
 */
@RecordBuilder
public record Client(
        @Ask(value = "How old are you?", why = "several safety questions and the evidence depend on age")
        @Range(min = 0, max = 120, unit = "years")
        @Nullable
        Integer age,

        @Ask(
                value = "Which sex is recorded for you: female, male or intersex?",
                why = "some safety questions and reference values depend on it")
        @Nullable
        ClientSex sex,

        @Ask(value = "How tall are you?", why = "body mass index is worked out from height and weight")
        @Range(min = 50, max = 250, unit = "cm")
        @Nullable
        Double heightCm,

        @Ask(value = "How much do you weigh?", why = "body mass index is worked out from height and weight")
        @Range(min = 10, max = 400, unit = "kg")
        @Nullable
        Double weightKg,

        @Ask(value = "Are you pregnant?", why = "part of the pregnancy screen; the plan is adapted in pregnancy")
        Presence pregnant,

        @Ask(
                value = "How many completed weeks pregnant are you?",
                why = "symptoms and exercises are judged by the stage of pregnancy")
        @Range(min = 0, max = 43, unit = "weeks")
        @Nullable
        Integer weeksPregnant,

        @Ask(
                value = "How many weeks ago did you give birth?",
                why = "guides safety questions and loading after a birth")
        @Range(min = 0, max = 260, unit = "weeks")
        @Nullable
        Integer weeksPostpartum,

        @Ask(
                value = "Have you given birth in the last year?",
                why = "part of the screen after a birth; also matters for bone and pelvic pain")
        Presence gaveBirthLastYear) {
    private static final double WEEKS_PER_YEAR = 52;

    public Client {
        pregnant = Presence.orNotAssessed(pregnant);
        gaveBirthLastYear = Presence.orNotAssessed(gaveBirthLastYear);
    }

    /**
     * Body-mass index in kg/m², or null when height or weight is not known.
     */
    @DerivedFrom({"heightCm", "weightKg"})
    public @Nullable Double bmi() {
        if (heightCm == null || weightKg == null) {
            return null;
        }
        double metres = heightCm / 100;
        return weightKg / (metres * metres);
    }

    /**
     * The age at which this pain began, in years: as stated, else today's age less the duration; null when neither is known.
     */
    @DerivedFrom({"age", "pain.ageAtOnset", "pain.durationWeeks"})
    public @Nullable Double onsetAge(Pain pain) {
        if (pain.ageAtOnset() != null) {
            return pain.ageAtOnset().doubleValue();
        }
        Double weeks = pain.durationWeeks();
        return age == null || weeks == null ? null : age - weeks / WEEKS_PER_YEAR;
    }
}
