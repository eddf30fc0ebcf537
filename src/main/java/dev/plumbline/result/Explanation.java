package dev.plumbline.result;

import java.util.List;

/**
 * Why something was concluded, or why not.
 *
 * @param code what was asked about
 * @param kind flag, pattern, contributor, exercise, advice or finding
 * @param title what it is called
 * @param present whether it was concluded
 * @param inFavor the proofs of it
 * @param against the proofs of what speaks against it, or of why it is withheld
 * @param couldGive the rules that could give it and do not, the nearest first
 */
public record Explanation(
        String code,
        String kind,
        String title,
        boolean present,
        List<Proof> inFavor,
        List<Proof> against,
        List<NearRule> couldGive) {

    public Explanation {
        inFavor = List.copyOf(inFavor);
        against = List.copyOf(against);
        couldGive = List.copyOf(couldGive);
    }
}
