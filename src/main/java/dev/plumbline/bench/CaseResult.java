package dev.plumbline.bench;

import dev.plumbline.Problem;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What came of one case.
 *
 * @param ruleCase the case
 * @param status how it ended
 * @param misses what was expected and did not come; none when it passes
 * @param hints for those misses of which something can be said: the rules behind them; only where the case fails
 * @param problems what is wrong with the assessment that is given; none unless it is unreadable
 * @param rules the ids of all rules that hold for the person
 * @param nanos how long it took, in nanoseconds
 */
public record CaseResult(
        RuleCase ruleCase,
        Status status,
        List<Miss> misses,
        List<Hint> hints,
        List<Problem> problems,
        SortedSet<String> rules,
        long nanos) {

    /** How a case ended: a todo may fail, and one that passes is worth a word. */
    public enum Status {
        PASSED,
        FAILED,
        TODO,
        TODO_PASSES,
        UNREADABLE
    }

    public CaseResult {
        misses = List.copyOf(misses);
        hints = List.copyOf(hints);
        problems = List.copyOf(problems);
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }
}
