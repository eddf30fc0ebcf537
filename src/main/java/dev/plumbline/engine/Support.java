package dev.plumbline.engine;

import java.util.List;

/**
 * One reason why a conclusion stands.
 *
 * @param rule the id of the rule that concluded it
 * @param matched what the rule matched, in the order of its patterns: facts, conclusions, collections of them
 */
public record Support(String rule, List<Object> matched) {

    public Support {
        matched = List.copyOf(matched);
    }
}
