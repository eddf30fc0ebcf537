package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The demands and circumstances of work, and the present work status.
 */
@RecordBuilder
public record Work(
        @Ask(value = "Is your work physically heavy?", why = "argues for or against work factors as a contributor")
        Presence heavyPhysical,

        @Ask(
                value = "Does your work expose you to whole-body vibration, for example from vehicles or machines?",
                why = "argues for or against work factors as a contributor")
        Presence wholeBodyVibration,

        @Ask(
                value = "Are you dissatisfied with your work?",
                why = "argues for or against work factors as a contributor")
        Presence lowSatisfaction,

        @Ask(value = "Is your work monotonous?", why = "argues for or against work factors as a contributor")
        Presence monotonous,

        @Ask(
                value = "Is there a dispute at work or over a claim in connection with this pain?",
                why = "strain around work can slow recovery")
        Presence dispute,

        @Ask(value = "Do you work from home?", why = "shows where sitting and workstation advice would apply") @Neutral
        Presence fromHome,

        @Ask(
                value = "How many hours a day do you stand at work?",
                why = "argues for or against work factors as a contributor")
        @Range(min = 0, max = 24, unit = "h")
        @Nullable
        Double standingHoursPerDay,

        @Ask(
                value =
                        "What is your work status: working, working with modified duties, on sick leave or not working?",
                why = "shows the effect of the pain on work and guides the goals")
        @Nullable
        WorkStatus status) {

    public Work {
        heavyPhysical = Presence.orNotAssessed(heavyPhysical);
        wholeBodyVibration = Presence.orNotAssessed(wholeBodyVibration);
        lowSatisfaction = Presence.orNotAssessed(lowSatisfaction);
        monotonous = Presence.orNotAssessed(monotonous);
        dispute = Presence.orNotAssessed(dispute);
        fromHome = Presence.orNotAssessed(fromHome);
    }
}
