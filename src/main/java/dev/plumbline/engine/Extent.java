package dev.plumbline.engine;

import java.util.BitSet;
import java.util.List;

/**
 * For which of many people something holds, as far as that can be told.
 *
 * @param sure those for whom it holds for sure
 * @param possible those for whom it may hold, the sure ones included
 */
public record Extent(BitSet sure, BitSet possible) {

    static Extent of(BitSet known) {
        return new Extent(known, known);
    }

    /** Nothing can be told of this many people. */
    static Extent unknown(int people) {
        BitSet all = new BitSet(people);
        all.set(0, people);
        return new Extent(new BitSet(people), all);
    }

    static Extent everybody(int people) {
        BitSet all = new BitSet(people);
        all.set(0, people);
        return of(all);
    }

    static Extent nobody(int people) {
        return of(new BitSet(people));
    }

    /** Whether it can be told of everybody. */
    public boolean isKnown() {
        return sure.equals(possible);
    }

    Extent and(Extent other) {
        BitSet both = (BitSet) sure.clone();
        both.and(other.sure);
        BitSet maybe = (BitSet) possible.clone();
        maybe.and(other.possible);
        return new Extent(both, maybe);
    }

    Extent or(Extent other) {
        BitSet either = (BitSet) sure.clone();
        either.or(other.sure);
        BitSet maybe = (BitSet) possible.clone();
        maybe.or(other.possible);
        return new Extent(either, maybe);
    }

    Extent not(int people) {
        BitSet never = (BitSet) possible.clone();
        never.flip(0, people);
        BitSet notSure = (BitSet) sure.clone();
        notSure.flip(0, people);
        return new Extent(never, notSure);
    }

    /** Those for whom a number of these hold that meets a demand on it, over all between the fewest and the most. */
    static Extent counted(List<Extent> each, int people, java.util.function.LongPredicate met) {
        BitSet sure = new BitSet(people);
        BitSet possible = new BitSet(people);
        for (int person = 0; person < people; person++) {
            int fewest = 0;
            int most = 0;
            for (Extent one : each) {
                fewest += one.sure.get(person) ? 1 : 0;
                most += one.possible.get(person) ? 1 : 0;
            }
            boolean all = true;
            boolean any = false;
            for (int number = fewest; number <= most; number++) {
                boolean here = met.test(number);
                all &= here;
                any |= here;
            }
            sure.set(person, all);
            possible.set(person, any);
        }
        return new Extent(sure, possible);
    }
}
