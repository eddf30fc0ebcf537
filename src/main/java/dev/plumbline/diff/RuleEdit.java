package dev.plumbline.diff;

import dev.plumbline.engine.WrittenRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is not the same in both versions.
 *
 * @param id its id
 * @param before the rule as it was; null when it is new
 * @param after the rule as it is; null when it is gone
 * @param says what differs, a line each, such as {@code age >= 50 -> age > 50}
 */
public record RuleEdit(
        String id, @Nullable WrittenRule before, @Nullable WrittenRule after, List<String> says) {

    public RuleEdit {
        says = List.copyOf(says);
    }

    /** In one word. */
    public String word() {
        return before == null ? "added" : after == null ? "removed" : "edited";
    }

    /** The rule in either version, the older first. */
    List<WrittenRule> sides() {
        return Stream.of(before, after)
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .toList();
    }

    /** Whether it concludes or says of itself something else, so that it makes a difference wherever it holds. */
    boolean isSaidOtherwise() {
        return before != null
                && after != null
                && !(before.call().equals(after.call())
                        && before.arguments().equals(after.arguments())
                        && before.annotations().equals(after.annotations()));
    }

    /** Where it stands: file and line. */
    public String place() {
        WrittenRule rule = after == null ? before : after;
        return rule == null ? "" : rule.info().file() + ":" + rule.info().line();
    }
}
