package dev.plumbline.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rule says of itself.
 *
 * @param id its short stable id
 * @param title what it is called
 * @param grade how good the evidence behind it is, as a {@code Grade} is spelt
 * @param sources the ids of its sources
 * @param because its reason, in one sentence
 * @param choice why a number in it was chosen where no evidence sets one; empty when nothing was
 * @param safeUnknown why it may rest on something unknown; empty when it does not
 * @param file where it stands
 * @param line the line of its name
 * @param concludes its right-hand side as written
 * @param reads the paths of the facts it reads, by the name of the fact type
 * @param thresholds the numbers that facts are compared with, by path
 */
public record RuleInfo(
        String id,
        String title,
        String grade,
        List<String> sources,
        String because,
        String choice,
        String safeUnknown,
        String file,
        int line,
        String concludes,
        Map<String, List<String>> reads,
        Map<String, Set<Double>> thresholds) {

    /** The same with its reason in other words. */
    RuleInfo because(String other) {
        return new RuleInfo(
                id, title, grade, sources, other, choice, safeUnknown, file, line, concludes, reads, thresholds);
    }

    public RuleInfo {
        sources = List.copyOf(sources);
        reads = Map.copyOf(reads);
        thresholds = Map.copyOf(thresholds);
    }
}
