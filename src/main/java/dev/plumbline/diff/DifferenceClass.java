package dev.plumbline.diff;

import dev.plumbline.fact.Facts;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Differences of the same kind, in the same thing, made by the same rules.
 *
 * @param kind what kind
 * @param group the part of the result
 * @param outcome what differs
 * @param what the same with the levels before and after
 * @param emergency whether an emergency drops
 * @param rules the rules that did it
 * @param also other rules that hold in one version only for the smallest person
 * @param inputs how many inputs show it
 * @param smallest the smallest person found that shows it
 * @param today the day that person is assessed on
 * @param origin the input that person was made of
 * @param isShrunk whether no answer of that person can be taken away any more
 */
public record DifferenceClass(
        Kind kind,
        Group group,
        String outcome,
        String what,
        boolean emergency,
        NavigableSet<String> rules,
        NavigableSet<String> also,
        int inputs,
        Facts smallest,
        LocalDate today,
        String origin,
        boolean isShrunk) {

    public DifferenceClass {
        rules = java.util.Collections.unmodifiableNavigableSet(new TreeSet<>(rules));
        also = java.util.Collections.unmodifiableNavigableSet(new TreeSet<>(also));
    }

    /** What names it in a file of accepted differences. */
    public String name() {
        return kind + " " + what;
    }
}
