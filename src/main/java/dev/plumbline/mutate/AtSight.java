package dev.plumbline.mutate;

import dev.plumbline.bench.ReadyCase;
import dev.plumbline.engine.Concluded;
import dev.plumbline.engine.EditableRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a case notices without being run, as it says so of the rule itself: that it holds or does not hold, or what it concludes.
 * Only for cases that pass with the rules as they are.
 */
final class AtSight {

    private final EditableRule rule;

    AtSight(EditableRule rule) {
        this.rule = rule;
    }

    /** Whether the case fails for certain; that it does not is not said. */
    boolean isNoticed(Attempt attempt, int place, ReadyCase one) {
        if (one.ruleCase().todo()) {
            return false;
        }
        Map<String, Object> expect = one.ruleCase().expect();
        return switch (attempt.way()) {
            case FLIP ->
                attempt.lost().get(place)
                        ? names(expect.get("fired")) || !concluded(expect).isEmpty()
                        : names(expect.get("notFired"));
            case SAYS -> saysOtherwise(attempt, expect);
            case REFUSED, REPLACE -> false;
        };
    }

    private boolean names(@Nullable Object rules) {
        return rules instanceof List<?> list
                ? list.contains(rule.id())
                : rule.id().equals(rules);
    }

    private boolean saysOtherwise(Attempt attempt, Map<String, Object> expect) {
        List<?> wanted = concluded(expect);
        String said = wanted.isEmpty()
                ? null
                : Concluded.by(Objects.requireNonNull(attempt.mutant().wording()));
        return said != null && wanted.stream().anyMatch(one -> one instanceof String words && !words.equals(said));
    }

    private List<?> concluded(Map<String, Object> expect) {
        Object said = expect.get("concludes") instanceof Map<?, ?> rules ? rules.get(rule.id()) : null;
        return said instanceof List<?> list ? list : said == null ? List.of() : List.of(said);
    }
}
