package dev.plumbline.document.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A working pattern. */
public record PatternView(
        String title,
        String text,
        String why,
        List<ReasonView> reasons,
        @Nullable ProofView proof) {

    public PatternView {
        reasons = List.copyOf(reasons);
    }
}
