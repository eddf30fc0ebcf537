package dev.plumbline.result;

import dev.plumbline.conclusion.PlanStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do.
 *
 * @param status how free the plan is
 * @param reason why it is no freer
 * @param items in the order in which a person should act
 * @param withheld the exercises that must not be given
 * @param safetyNet when to stop and seek help, sentence by sentence
 * @param review when to look again; null when the rule set sets no time
 */
public record AdvicePlan(
        PlanStatus status,
        String reason,
        List<PlanItem> items,
        List<WithheldItem> withheld,
        List<String> safetyNet,
        @Nullable Review review) {

    public AdvicePlan {
        items = List.copyOf(items);
        withheld = List.copyOf(withheld);
        safetyNet = List.copyOf(safetyNet);
    }
}
