package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Running distance, timing of the pain, running form, footwear and recovery after a run.
 */
@RecordBuilder
public record Running(
        @Ask(
                value = "How many kilometres a week do you run now?",
                why = "argues for or against a load spike as a contributor")
        @Range(min = 0, max = 400, unit = "km")
        @Nullable
        Double kmPerWeek,

        @Ask(
                value = "How many kilometres a week did you run in the four weeks before?",
                why = "argues for or against a load spike as a contributor")
        @Range(min = 0, max = 400, unit = "km")
        @Nullable
        Double previousKmPerWeek,

        @Ask(
                value = "How many kilometres was your most recent long run?",
                why = "argues for or against a load spike as a contributor")
        @Range(min = 0, max = 300, unit = "km")
        @Nullable
        Double longestRunKm,

        @Ask(
                value = "How many kilometres was your longest run in the 30 days before that most recent long run?",
                why = "argues for or against a load spike as a contributor")
        @Range(min = 0, max = 300, unit = "km")
        @Nullable
        Double longestRunLast30DaysKm,

        @Ask(value = "How many times a week do you run?", why = "gives context for the running load")
        @Range(min = 0, max = 21)
        @Nullable
        Integer runsPerWeek,

        @Ask(
                value =
                        "When does the pain come: from the start, during, late in the run, after it, or earlier and earlier from run to run?",
                why = "separates load patterns; part of the bone stress screen")
        @Nullable
        RunningPainTiming painTiming,

        @Ask(
                value = "How many steps a minute do you take when running at an easy pace?",
                why = "argues for or against a low step rate as a contributor")
        @Range(min = 100, max = 260, unit = "steps/min")
        @Nullable
        Integer cadence,

        @Ask(
                value = "On observation or video, does the foot land too far in front of the body when running?",
                why = "argues for or against overstriding as a contributor")
        Presence overstride,

        @Ask(
                value = "Which part of the foot touches the ground first when running: heel, midfoot or forefoot?",
                why = "read only together with landing and stride; no pattern is wrong in itself")
        @Nullable
        RunningFootStrike footStrike,

        @Ask(
                value = "On observation or video, is the landing heavy or loud when running?",
                why = "read together with foot strike and stride")
        Presence heavyLanding,

        @Ask(
                value = "On observation or video, is the trunk upright when running?",
                why = "describes running form for the running advice")
        @Neutral
        Presence uprightPosture,

        @Ask(
                value = "On observation or video, does the pelvis drop on one side when running?",
                why = "describes running form for the running advice")
        Presence hipDrop,

        @Ask(
                value =
                        "Have you changed running shoes recently: no change, to a similar pair or to a minimalist pair?",
                why = "argues for or against a footwear change as a contributor")
        @Nullable
        RunningFootwearChange footwearChange,

        @Ask(
                value = "How many hours after a run does the pain take to return to its usual level?",
                why = "argues for or against low recovery as a contributor")
        @Range(min = 0, max = 336, unit = "h")
        @Nullable
        Double painSettlesHours,

        @Ask(
                value = "When pain comes during a run, does stopping to stretch help only for a short while?",
                why = "describes how the pain responds during running")
        @Neutral
        Presence reliefWithStretchOnly) {

    public Running {
        overstride = Presence.orNotAssessed(overstride);
        heavyLanding = Presence.orNotAssessed(heavyLanding);
        uprightPosture = Presence.orNotAssessed(uprightPosture);
        hipDrop = Presence.orNotAssessed(hipDrop);
        reliefWithStretchOnly = Presence.orNotAssessed(reliefWithStretchOnly);
    }

    /**
     * By how many percent the most recent long run exceeds the longest of the 30 days before; negative when shorter. Null
     * when either is not known, or when there was no run before to compare with.
     */
    @DerivedFrom({"longestRunKm", "longestRunLast30DaysKm"})
    public @Nullable Double longestRunIncreasePercent() {
        return Change.percent(longestRunLast30DaysKm, longestRunKm);
    }

    /**
     * By how many percent the weekly distance exceeds that of the four weeks before; null as for the long run.
     */
    @DerivedFrom({"kmPerWeek", "previousKmPerWeek"})
    public @Nullable Double weeklyIncreasePercent() {
        return Change.percent(previousKmPerWeek, kmPerWeek);
    }
}
