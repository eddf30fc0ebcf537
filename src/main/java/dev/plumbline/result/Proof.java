package dev.plumbline.result;

import dev.plumbline.conclusion.Grade;
import java.util.List;

/**
 * One step of a proof: a rule, what it saw itself, and what it rests on that other rules concluded.
 *
 * @param rule the id of the rule
 * @param title what the rule is called
 * @param text its reason
 * @param grade how good the evidence behind it is
 * @param sources the ids of its sources
 * @param facts the findings it matched itself
 * @param restsOn what it matched that other rules concluded, each opened in its turn
 */
public record Proof(
        String rule,
        String title,
        String text,
        Grade grade,
        List<String> sources,
        List<ObservedFact> facts,
        List<Premise> restsOn) {

    public Proof {
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
        restsOn = List.copyOf(restsOn);
    }

    /** Something concluded that a rule rests on, with its own proofs. */
    public record Premise(String what, List<Proof> proofs) {

        public Premise {
            proofs = List.copyOf(proofs);
        }
    }
}
