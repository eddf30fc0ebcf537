package dev.plumbline.cover;

import dev.plumbline.engine.Demand;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Whether cases show that each comparison of one rule decides by itself: once it holds and the rule would not if it did not, and once
 * it fails and the rule would hold if it held. Known as masking MC/DC: what the other comparisons do in these two cases may differ, as
 * long as they hide nothing.
 */
final class Independence {

    private final Demand condition;
    private final int leaves;
    private final BitSet decidesHolding = new BitSet();
    private final BitSet decidesFailing = new BitSet();
    private boolean unread;

    Independence(Demand condition) {
        this.condition = condition;
        this.leaves = condition.leaves().size();
    }

    /**
     * Takes note of one case. What is not known does not hold, and shows nothing.
     *
     * @param standings how the comparison at each place stands
     */
    void see(IntFunction<Demand.Standing> standings) {
        Demand.Standing[] seen = new Demand.Standing[leaves];
        for (int i = 0; i < leaves; i++) {
            seen[i] = standings.apply(i);
            if (seen[i] == Demand.Standing.UNREAD) {
                unread = true;
                return;
            }
        }
        decisive(condition, 0, seen);
    }

    /** Marks the comparisons below a part that decide, given that the part itself does; the place of its first leaf is known. */
    private void decisive(Demand part, int first, Demand.Standing[] seen) {
        if (part instanceof Demand.None none) {
            decisive(none.part(), first, seen);
        } else if (part instanceof Demand.All all) {
            decisive(all.parts(), true, first, seen);
        } else if (part instanceof Demand.Any any) {
            decisive(any.parts(), false, first, seen);
        } else {
            decidesHolding.set(first, decidesHolding.get(first) || seen[first] == Demand.Standing.HOLDS);
            decidesFailing.set(first, decidesFailing.get(first) || seen[first] == Demand.Standing.FAILS);
        }
    }

    /** Of parts that are all needed one decides when no other fails; of parts of which one is enough, when no other holds. */
    private void decisive(List<Demand> parts, boolean neutral, int first, Demand.Standing[] seen) {
        boolean[] value = new boolean[parts.size()];
        int others = 0;
        int place = first;
        for (int i = 0; i < value.length; i++) {
            value[i] = holds(parts.get(i), place, seen);
            others += value[i] == neutral ? 0 : 1;
            place += parts.get(i).leaves().size();
        }
        place = first;
        for (int i = 0; i < value.length; i++) {
            if (others == 0 || (others == 1 && value[i] != neutral)) {
                decisive(parts.get(i), place, seen);
            }
            place += parts.get(i).leaves().size();
        }
    }

    private static boolean holds(Demand part, int first, Demand.Standing[] seen) {
        if (part instanceof Demand.None none) {
            return !holds(none.part(), first, seen);
        } else if (part instanceof Demand.All all) {
            return count(all.parts(), true, first, seen) == all.parts().size();
        } else if (part instanceof Demand.Any any) {
            return count(any.parts(), true, first, seen) > 0;
        }
        return seen[first] == Demand.Standing.HOLDS;
    }

    private static int count(List<Demand> parts, boolean wanted, int first, Demand.Standing[] seen) {
        int place = first;
        int count = 0;
        for (Demand part : parts) {
            count += holds(part, place, seen) == wanted ? 1 : 0;
            place += part.leaves().size();
        }
        return count;
    }

    /** Whether every case could be read. */
    boolean isMeasured() {
        return !unread;
    }

    /** For each comparison in its order: whether both are shown. */
    List<Boolean> shown() {
        Boolean[] shown = new Boolean[leaves];
        Arrays.setAll(shown, i -> decidesHolding.get(i) && decidesFailing.get(i));
        return List.of(shown);
    }
}
