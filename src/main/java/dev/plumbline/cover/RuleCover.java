package dev.plumbline.cover;

import dev.plumbline.engine.WrittenRule;
import java.util.List;

/**
 * What the cases reach of one rule.
 *
 * @param rule the rule
 * @param fired in how many cases it holds
 * @param leaves its comparisons in the order in which they are written
 * @param decides for each comparison whether cases show that it decides by itself, holding and failing (masking MC/DC); empty when that
 *     cannot be told from the text
 */
public record RuleCover(WrittenRule rule, int fired, List<LeafCover> leaves, List<Boolean> decides) {

    public RuleCover {
        leaves = List.copyOf(leaves);
        decides = List.copyOf(decides);
    }
}
