package dev.plumbline.mutate;

import java.util.BitSet;

/**
 * In which cases a mutant may come out otherwise, and how to find out.
 *
 * @param mutant the mutant
 * @param way how to find out
 * @param lost the cases in which the rule would not hold any more; for other ways those in which to try
 * @param gained the cases in which the rule would hold as well
 * @param number the number of the wording to put in the place of the rule; -1 where none is
 */
record Attempt(Mutant mutant, Way way, BitSet lost, BitSet gained, int number) {

    /** How to find out. */
    enum Way {
        /** It does not compile. */
        REFUSED,
        /** By letting the rule hold, or not hold, where the mutant does. */
        FLIP,
        /** By letting the rule conclude what the mutant does. */
        SAYS,
        /** By putting the mutant in the place of the rule. */
        REPLACE
    }

    static Attempt refused(Mutant mutant) {
        return new Attempt(mutant, Way.REFUSED, new BitSet(), new BitSet(), -1);
    }

    static Attempt flip(Mutant mutant, BitSet lost, BitSet gained) {
        return new Attempt(mutant, Way.FLIP, lost, gained, -1);
    }

    static Attempt says(Mutant mutant, BitSet holding) {
        return new Attempt(mutant, Way.SAYS, holding, new BitSet(), -1);
    }

    static Attempt replace(Mutant mutant, BitSet where, int number) {
        return new Attempt(mutant, Way.REPLACE, where, new BitSet(), number);
    }

    /** All cases in which it may come out otherwise. */
    BitSet where() {
        BitSet where = (BitSet) lost.clone();
        where.or(gained);
        return where;
    }
}
