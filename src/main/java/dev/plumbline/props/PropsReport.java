package dev.plumbline.props;

import dev.plumbline.result.RuleSetIdentity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying the properties of a rule set.
 *
 * @param ruleSet the rules
 * @param seed the seed of chance
 * @param people how many people were made
 * @param kept how many kept ones were tried first
 * @param tried what came of each property, in the order of the file
 */
public record PropsReport(RuleSetIdentity ruleSet, long seed, int people, int kept, List<Tried> tried) {

    public PropsReport {
        tried = List.copyOf(tried);
    }

    /**
     * What came of one property.
     *
     * @param property the property
     * @param times how often it was tried
     * @param broken who breaks it; null when nobody was found
     */
    public record Tried(
            Property property, int times, @Nullable Broken broken) {}

    /** How many are falsified. */
    public int falsified() {
        return (int) tried.stream().filter(one -> one.broken() != null).count();
    }
}
