package dev.plumbline.diff;

import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a result says.
 *
 * @param group what kind of thing
 * @param code which of its kind; empty for the only one
 * @param height where it stands on its ladder; 0 where there is none
 * @param level the same in words; empty where there is no ladder
 * @param reasons the rules that say so
 * @param content what else is said of it
 */
record Item(
        Group group,
        String code,
        int height,
        String level,
        List<Reason> reasons,
        @Nullable Object content) {

    Item {
        // A rule names its facts in the order in which it was written, which says nothing.
        reasons = reasons.stream().map(Item::ordered).toList();
    }

    private static Reason ordered(Reason reason) {
        return new Reason(
                reason.rule(),
                reason.text(),
                reason.grade(),
                reason.sources(),
                reason.strength(),
                reason.kind(),
                reason.facts().stream()
                        .sorted(Comparator.comparing(ObservedFact::fact))
                        .toList());
    }

    /** Whether all that is said is the same. */
    boolean isSaidAs(Item other) {
        return Objects.equals(content, other.content) && reasons.equals(other.reasons);
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
