package dev.plumbline.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that is asked of a rule set.
 *
 * @param name what it is called, as the command that tells more of it
 * @param state whether it is met
 * @param said in one sentence
 * @param figures the figures behind it, by their names
 * @param first the first of what stands against it; empty when nothing does
 */
public record Gate(String name, State state, String said, Map<String, Object> figures, List<String> first) {

    /** How many of what stands against a gate are named. */
    static final int MOST_NAMED = 10;

    /** Whether a gate is met. */
    public enum State {
        MET,
        NOT_MET,
        NOT_RUN
    }

    public Gate {
        figures = new LinkedHashMap<>(figures);
        first = List.copyOf(first);
    }

    static Gate of(String name, boolean met, String said, Map<String, Object> figures, List<String> against) {
        return new Gate(
                name,
                met ? State.MET : State.NOT_MET,
                said,
                figures,
                against.stream().limit(MOST_NAMED).toList());
    }

    /** A gate that was left out. */
    public static Gate notRun(String name) {
        return new Gate(name, State.NOT_RUN, "left out", Map.of(), List.of());
    }
}
