package dev.plumbline.bench;

import dev.plumbline.engine.RuleInfo;
import dev.plumbline.result.NearRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say to a miss.
 *
 * @param miss the miss
 * @param nearest the rule that came nearest to giving what is missing, with each of its conditions; null when none could
 * @param rule where that rule stands; null when there is none
 * @param gave the rules that gave what must not be there
 */
public record Hint(
        Miss miss, @Nullable NearRule nearest, @Nullable RuleInfo rule, List<RuleInfo> gave) {

    public Hint {
        gave = List.copyOf(gave);
    }
}
