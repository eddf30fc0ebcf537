package dev.plumbline.mutate;

import java.util.List;

/**
 * What became of a mutant, and what is said of it.
 *
 * @param mutant the mutant
 * @param status what became of it
 * @param cases the case that killed it; of one that is alive those that come nearest
 * @param patient somebody for whom the rule and the mutant differ, as an assessment; empty when nobody is known
 */
public record Verdict(Mutant mutant, Status status, List<String> cases, String patient) {

    public Verdict {
        cases = List.copyOf(cases);
    }

    Verdict as(Status other, String somebody) {
        return new Verdict(mutant, other, cases, somebody);
    }
}
