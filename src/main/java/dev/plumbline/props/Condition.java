package dev.plumbline.props;

import dev.plumbline.Result;
import dev.plumbline.conclusion.ItemKind;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.result.PlanItem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a result may be: all that is said has to be so; null and empty say nothing.
 *
 * @param atLeast the urgency is at least this
 * @param atMost the urgency is at most this
 * @param flags one of these flags is raised
 * @param flagAtLeast that flag stands at least at this
 * @param flagAtMost that flag stands at most at this
 * @param plan the plan is one of these
 * @param screenComplete whether every question that is due was answered
 * @param onlyExercises no exercise is in the plan but these
 * @param offersWithheld whether an exercise is both in the plan and withheld
 * @param says some text contains one of these words, in upper or lower case
 */
public record Condition(
        @Nullable Urgency atLeast,
        @Nullable Urgency atMost,
        Set<String> flags,
        @Nullable Urgency flagAtLeast,
        @Nullable Urgency flagAtMost,
        Set<PlanStatus> plan,
        @Nullable Boolean screenComplete,
        @Nullable Set<String> onlyExercises,
        @Nullable Boolean offersWithheld,
        List<String> says) {

    boolean holds(Result result) {
        Urgency level = result.urgency().level();
        return isBetween(level, atLeast, atMost)
                && (flags.isEmpty()
                        || result.flags().stream()
                                .anyMatch(flag -> flags.contains(flag.code().name())
                                        && isBetween(flag.urgency(), flagAtLeast, flagAtMost)))
                && (plan.isEmpty() || plan.contains(result.plan().status()))
                && (screenComplete == null || screenComplete == result.screenComplete())
                && (onlyExercises == null || onlyExercises.containsAll(exercises(result)))
                && (offersWithheld == null || offersWithheld == offersWithheld(result))
                && (says.isEmpty() || isSaid(result));
    }

    private static boolean isBetween(Urgency level, @Nullable Urgency least, @Nullable Urgency most) {
        return (least == null || level.compareTo(least) >= 0) && (most == null || level.compareTo(most) <= 0);
    }

    private static List<String> exercises(Result result) {
        return result.plan().items().stream()
                .filter(item -> item.kind() == ItemKind.EXERCISE)
                .map(PlanItem::code)
                .toList();
    }

    private static boolean offersWithheld(Result result) {
        List<String> offered = exercises(result);
        return result.plan().withheld().stream()
                .anyMatch(one -> offered.contains(one.code().name()));
    }

    private boolean isSaid(Result result) {
        String all = result.toJsonLine().toLowerCase(Locale.ROOT);
        return says.stream().anyMatch(words -> all.contains(words.toLowerCase(Locale.ROOT)));
    }
}
