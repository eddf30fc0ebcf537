package dev.plumbline.diff;

import dev.plumbline.result.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a result says.
 *
 * @param group what kind of thing
 * @param code which of its kind; empty for the only one
 * @param height where it stands on its ladder; 0 where there is none
 * @param level the same in words; empty where there is no ladder
 * @param reasons the rules that say so
 * @param content all that is said of it
 */
record Item(
        Group group,
        String code,
        int height,
        String level,
        List<Reason> reasons,
        @Nullable Object content) {

    Item {
        reasons = List.copyOf(reasons);
    }

    /** The outcome of which a verdict speaks. */
    String outcome() {
        return group.isJudgedEach() ? name() : group.words();
    }

    /** What a reader calls it. */
    String name() {
        return code.isEmpty() ? group.words() : group.words() + " " + code;
    }
}
