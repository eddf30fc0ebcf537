package dev.plumbline.cover;

import dev.plumbline.engine.WrittenRule;
import java.util.List;

/**
 * What the cases reach of one rule.
 *
 * @param rule the rule
 * @param fired in how many cases it holds
 * @param leaves its comparisons in the order in which they are written
 */
public record RuleCover(WrittenRule rule, int fired, List<LeafCover> leaves) {

    public RuleCover {
        leaves = List.copyOf(leaves);
    }
}
