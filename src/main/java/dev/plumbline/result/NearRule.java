package dev.plumbline.result;

import java.util.List;

/**
 * A rule that could have given a conclusion, with each of its conditions.
 *
 * @param rule the id of the rule
 * @param title what the rule is called
 * @param concludes what it would conclude, as written in the rule
 * @param conditions its conditions in order
 */
public record NearRule(String rule, String title, String concludes, List<ConditionState> conditions) {

    public NearRule {
        conditions = List.copyOf(conditions);
    }

    /** How many conditions do not hold. */
    public long unmet() {
        return conditions.stream()
                .filter(condition -> condition.state() != ConditionState.State.TRUE)
                .count();
    }

    /** How many conditions are known not to hold. */
    public long refuted() {
        return conditions.stream()
                .filter(condition -> condition.state() == ConditionState.State.FALSE)
                .count();
    }
}
