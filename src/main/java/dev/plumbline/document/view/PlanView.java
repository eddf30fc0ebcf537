package dev.plumbline.document.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan. */
public record PlanView(
        String heading,
        String reason,
        List<Part<Item>> stages,
        @Nullable Part<String> withheld,
        Part<String> safetyNet,
        @Nullable Pair review) {

    public PlanView {
        stages = List.copyOf(stages);
    }

    /**
     * One thing to do.
     *
     * @param amount how much, or null
     * @param steps how it is done
     * @param notes what to know of it
     * @param why the reason, or null where it is that of the item before
     */
    public record Item(
            String name,
            @Nullable String amount,
            String text,
            List<String> steps,
            List<Pair> notes,
            @Nullable Pair why) {

        public Item {
            steps = List.copyOf(steps);
            notes = List.copyOf(notes);
        }
    }
}
