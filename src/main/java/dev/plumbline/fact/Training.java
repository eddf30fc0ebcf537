package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Training load, breaks, rest days, goals and clearance for a return to sport.
 */
@RecordBuilder
public record Training(
        @Ask(
                value = "How many weeks long was the break before you returned to training?",
                why = "argues for or against a sudden return to training as a contributor")
        @Range(min = 0, max = 520, unit = "weeks")
        @Nullable
        Double breakWeeks,

        @Ask(
                value = "In the first week back, what percentage of the load before the break did you train?",
                why = "argues for or against a sudden return to training as a contributor")
        @Range(min = 0, max = 300, unit = "%")
        @Nullable
        Integer returnLoadPercent,

        @Ask(
                value = "How many rest days a week do you take from training?",
                why = "argues for or against low recovery as a contributor")
        @Range(min = 0, max = 7)
        @Nullable
        Integer restDaysPerWeek,

        @Ask(
                value = "How many months of training have you lost to bone stress injuries in the last two years?",
                why = "part of the energy and bone stress screens")
        @Range(min = 0, max = 24, unit = "months")
        @Nullable
        Double monthsLostToBoneStress,

        @Ask(
                value = "Does the pain get better with a break and come back when load is added?",
                why = "argues for or against a load-related pattern")
        Presence painReturnsWithLoad,

        @Ask(
                value = "Do you do a sport with much bending backwards or twisting of the trunk?",
                why = "part of the screen of the vertebral arch in young athletes")
        Presence extensionOrRotationSport,

        @Ask(value = "How many hours a week do you train?", why = "shows the total training load")
        @Range(min = 0, max = 60, unit = "h")
        @Nullable
        Double hoursPerWeek,

        @Ask(
                value = "Are heavy loads planned in your training?",
                why = "guides the choice of exercises and how they progress")
        @Neutral
        Presence heavyLoadsPlanned,

        @Ask(value = "Are you preparing for a competition?", why = "guides the goals and timing of the plan") @Neutral
        Presence competitionGoal,

        @Ask(
                value = "Has a clinician cleared you for running or your sport after a safety finding?",
                why = "decides whether a return to running or sport can be planned")
        @Calms
        Presence clearedByClinician) {

    public Training {
        painReturnsWithLoad = Presence.orNotAssessed(painReturnsWithLoad);
        extensionOrRotationSport = Presence.orNotAssessed(extensionOrRotationSport);
        heavyLoadsPlanned = Presence.orNotAssessed(heavyLoadsPlanned);
        competitionGoal = Presence.orNotAssessed(competitionGoal);
        clearedByClinician = Presence.orNotAssessed(clearedByClinician);
    }
}
