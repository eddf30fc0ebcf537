package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Usual physical activity, strength training and sports, and whether pain has stopped them.
 */
@RecordBuilder
public record Activity(
        @Ask(
                value = "How many minutes a week are you active at moderate effort, counting vigorous minutes twice?",
                why = "argues for or against inactivity as a contributor")
        @Range(min = 0, max = 10080, unit = "min")
        @Nullable
        Integer minutesPerWeek,

        @Ask(
                value = "On how many days a week do you do strength training?",
                why = "shows where a strength programme can start")
        @Range(min = 0, max = 7)
        @Nullable
        Integer strengthDaysPerWeek,

        @Ask(
                value = "Have you stopped being active because of the pain?",
                why = "tells inactivity as a consequence from inactivity as a contributor")
        @Neutral
        Presence stoppedBecauseOfPain,

        @Ask(
                value = "Which sports do you usually do (choose all that apply)?",
                why = "guides the bone stress screen and the return to sport")
        @Nullable
        Set<ActivityUsualSport> usualSports) {

    public Activity {
        stoppedBecauseOfPain = Presence.orNotAssessed(stoppedBecauseOfPain);
        usualSports = Literals.frozen(usualSports);
    }
}
