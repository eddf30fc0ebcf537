package dev.plumbline.bench;

import dev.plumbline.Problem;
import dev.plumbline.bench.CaseResult.Status;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.result.RuleSetIdentity;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A run of cases, for reports.
 *
 * @param ruleSet the rules they ran against
 * @param results what came of each, in the order of the cases
 * @param unreadable what is wrong with files that could not be read
 * @param loadNanos how long reading rules and cases took, in nanoseconds
 * @param caseNanos how long the cases took together, in nanoseconds
 * @param places where a rule stands, as a file and a line
 * @param reruns the command that runs one case again
 */
public record CasesRun(
        RuleSetIdentity ruleSet,
        List<CaseResult> results,
        List<Problem> unreadable,
        long loadNanos,
        long caseNanos,
        Function<RuleInfo, String> places,
        Function<RuleCase, String> reruns) {

    /** The order in which a reader needs them. */
    private static final List<Status> FIRST =
            List.of(Status.UNREADABLE, Status.FAILED, Status.TODO_PASSES, Status.TODO, Status.PASSED);

    public CasesRun {
        results = List.copyOf(results);
        unreadable = List.copyOf(unreadable);
    }

    /** How many cases ended so. */
    public long count(Status status) {
        return results.stream().filter(result -> result.status() == status).count();
    }

    /** Whether something could not be read. */
    public boolean hasUnreadable() {
        return !unreadable.isEmpty() || count(Status.UNREADABLE) > 0;
    }

    /** The results, those first that ask for something to be done. */
    List<CaseResult> failingFirst() {
        return results.stream()
                .sorted(Comparator.comparing(result -> FIRST.indexOf(result.status())))
                .toList();
    }

    /** What a result says in one line. */
    static String brief(CaseResult result) {
        List<?> said = result.misses().isEmpty() ? result.problems() : result.misses();
        return said.isEmpty()
                ? result.status() == Status.TODO_PASSES ? "marked todo, and passes: take the mark away" : "passes"
                : String.join("; ", said.stream().map(Object::toString).toList());
    }
}
