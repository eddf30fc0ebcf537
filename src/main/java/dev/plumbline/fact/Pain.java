package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pain: where it is, how severe it is, how it began and runs, and what makes it worse or eases it.
 */
@RecordBuilder
public record Pain(
        @Ask(
                value = "In which areas do you feel the pain (choose all that apply)?",
                why = "decides which safety questions and patterns are considered")
        @Nullable
        Set<PainSite> sites,

        @Ask(
                value = "On which side is the pain: left, right, both sides or central?",
                why = "helps to tell spinal pain from pain of other origin")
        @Nullable
        PainSide side,

        @Ask(
                value = "How severe is the pain right now, from 0 (none) to 10 (worst imaginable)?",
                why = "used in the safety screen and to choose the starting load")
        @Range(min = 0, max = 10, unit = "NPRS")
        @Nullable
        Integer severity,

        @Ask(
                value =
                        "How severe was the pain at its worst in the last 24 hours, from 0 (none) to 10 (worst imaginable)?",
                why = "shows how widely the pain varies over a day")
        @Range(min = 0, max = 10, unit = "NPRS")
        @Nullable
        Integer worstSeverity,

        @Ask(
                value = "For how many weeks has this episode of pain lasted?",
                why = "separates new from long-standing pain in the screen and the plan")
        @Range(min = 0, max = 5200, unit = "weeks")
        @Nullable
        Double durationWeeks,

        @Ask(
                value = "How old were you when this back pain first began?",
                why = "part of the inflammatory back pain screen")
        @Range(min = 0, max = 120, unit = "years")
        @Nullable
        Integer ageAtOnset,

        @Ask(
                value = "How many earlier episodes of this back pain have you had?",
                why = "earlier episodes argue for a recurring problem")
        @Range(min = 0, max = 1000)
        @Nullable
        Integer previousEpisodes,

        @Ask(
                value = "Did the pain start suddenly or gradually?",
                why = "helps to recognise the pattern and complete the safety screen")
        @Nullable
        PainOnset onset,

        @Ask(
                value = "Is the pain improving, steady, worsening or fluctuating?",
                why = "worsening pain raises the weight of other findings")
        @Nullable
        PainCourse course,

        @Ask(
                value = "Which of these words describe the pain (choose all that apply)?",
                why = "helps to recognise the pattern; some qualities prompt further questions")
        @Nullable
        Set<PainQuality> quality,

        @Ask(
                value = "Is the pain there all the time and unchanged by position, movement or rest?",
                why = "part of the screen for causes outside the muscles and joints")
        Presence constant,

        @Ask(
                value = "Does the pain wake you from sleep and fail to settle when you change position?",
                why = "part of the screen for serious causes; weighed together with other findings")
        Presence nightPain,

        @Ask(
                value = "Does the pain wake you in the second half of the night?",
                why = "part of the inflammatory back pain screen")
        Presence wakesSecondHalfOfNight,

        @Ask(value = "Does getting up ease the pain that you have at night?", why = "helps to interpret night pain")
        @Calms
        Presence easedByGettingUp,

        @Ask(
                value = "Is the pain worst on waking, easing once you are up?",
                why = "argues for or against the mattress as a contributor")
        @Neutral
        Presence onWaking,

        @Ask(
                value = "For how many minutes does your back feel stiff in the morning?",
                why = "part of the inflammatory back pain screen")
        @Range(min = 0, max = 1440, unit = "min")
        @Nullable
        Integer morningStiffnessMinutes,

        @Ask(
                value = "Which of these make the pain worse (choose all that apply)?",
                why = "helps to recognise the pattern and what to change first")
        @Nullable
        Set<PainWorseWith> worseWith,

        @Ask(
                value = "Which of these ease the pain (choose all that apply)?",
                why = "helps to recognise the pattern and choose what to use in the plan")
        @Nullable
        Set<PainEasedBy> easedBy,

        @Ask(
                value = "Does repeated movement move the leg pain towards the spine?",
                why = "argues for or against a disc-related pattern")
        @Neutral
        Presence centralises,

        @Ask(
                value = "What was happening when the pain started (choose all that apply)?",
                why = "shows whether an injury, strain, illness or procedure came first")
        @Nullable
        Set<PainStartedWith> startedWith,

        @Ask(
                value = "Does a change of position or movement make the pain better or worse?",
                why = "helps to tell mechanical pain from pain of internal organs")
        @Calms
        Presence changedByMovement,

        @Ask(
                value = "Do you have buttock pain that stays on one side or alternates from side to side?",
                why = "part of the inflammatory back pain screen")
        Presence buttockPain,

        @Ask(
                value = "How severe was the pain at the first visit, from 0 (none) to 10 (worst imaginable)?",
                why = "gives the baseline for measuring change")
        @Range(min = 0, max = 10, unit = "NPRS")
        @Nullable
        Integer severityAtStart) {

    public Pain {
        sites = Literals.frozen(sites);
        quality = Literals.frozen(quality);
        constant = Presence.orNotAssessed(constant);
        nightPain = Presence.orNotAssessed(nightPain);
        wakesSecondHalfOfNight = Presence.orNotAssessed(wakesSecondHalfOfNight);
        easedByGettingUp = Presence.orNotAssessed(easedByGettingUp);
        onWaking = Presence.orNotAssessed(onWaking);
        worseWith = Literals.frozen(worseWith);
        easedBy = Literals.frozen(easedBy);
        centralises = Presence.orNotAssessed(centralises);
        startedWith = Literals.frozen(startedWith);
        changedByMovement = Presence.orNotAssessed(changedByMovement);
        buttockPain = Presence.orNotAssessed(buttockPain);
    }

    /**
     * Acute, subacute or chronic by the duration of this episode; null when the duration is not known.
     */
    @DerivedFrom("durationWeeks")
    public @Nullable PainPhase phase() {
        return durationWeeks == null ? null : PainPhase.after(durationWeeks);
    }
}
