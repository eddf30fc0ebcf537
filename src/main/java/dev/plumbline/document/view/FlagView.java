package dev.plumbline.document.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flag.
 *
 * @param tone how loud it is: the name of a class of the style sheet
 * @param pathway what the clinic's own pathway says at this level, or null
 */
public record FlagView(
        String title,
        String level,
        String tone,
        String text,
        Pair action,
        @Nullable Pair pathway,
        String why,
        List<ReasonView> reasons,
        @Nullable ProofView proof) {

    public FlagView {
        reasons = List.copyOf(reasons);
    }
}
