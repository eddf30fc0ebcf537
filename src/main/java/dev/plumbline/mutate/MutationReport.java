package dev.plumbline.mutate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of all mutants.
 *
 * @param verdicts one for each mutant, in the order of the rules
 * @param cases how many cases there are
 * @param reused how many verdicts are from an earlier run
 * @param nanos how long it took, in nanoseconds
 */
public record MutationReport(List<Verdict> verdicts, int cases, int reused, long nanos) {

    public MutationReport {
        verdicts = List.copyOf(verdicts);
    }

    /** How many mutants ended so. */
    public long count(Status status) {
        return verdicts.stream().filter(one -> one.status() == status).count();
    }

    /** Killed of all that say anything, in percent; 100 when there are none. */
    public double score() {
        long counting = verdicts.stream().filter(one -> one.status().counts()).count();
        return percent(killed(), counting);
    }

    /** Killed of those that make a difference in a case, in percent: how much the expectations of the cases notice. */
    public double strength() {
        return percent(killed(), killed() + count(Status.SURVIVED));
    }

    /** How many are killed; one with which the rules do not come to rest is. */
    public long killed() {
        return count(Status.KILLED) + count(Status.TIMED_OUT);
    }

    /** Those that the cases let pass. */
    public List<Verdict> alive() {
        return verdicts.stream().filter(one -> one.status().isAlive()).toList();
    }

    /** Those of rules that raise flags, or say that one is not excluded, that the cases let pass. */
    public List<Verdict> aliveOfRedFlags() {
        return alive().stream().filter(one -> isRedFlag(one.mutant())).toList();
    }

    /** Whether a mutant is one of a rule of the screen. */
    public static boolean isRedFlag(Mutant mutant) {
        return mutant.rule().file().startsWith("screen/");
    }

    /** How many mutants of each operator ended in which way. */
    public Map<Operator, Map<Status, Long>> byOperator() {
        Map<Operator, Map<Status, Long>> counts = new TreeMap<>();
        for (Verdict one : verdicts) {
            counts.computeIfAbsent(one.mutant().operator(), key -> new TreeMap<>())
                    .merge(one.status(), 1L, Long::sum);
        }
        return counts;
    }

    private static double percent(long part, long all) {
        return all == 0 ? 100 : Math.floor(1000.0 * part / all) / 10;
    }
}
