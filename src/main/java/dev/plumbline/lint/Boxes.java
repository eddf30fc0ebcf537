package dev.plumbline.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets of people as unions of boxes. */
final class Boxes {

    /** A condition with more ways to hold than this is not analysed, and that is said. */
    static final int MOST = 400;

    private static final int MOST_STEPS = 20_000;

    private Boxes() {}

    /** There are too many boxes to look at. */
    static final class TooManyException extends Exception {
        private static final long serialVersionUID = 1L;

        TooManyException() {
            super("too many ways to hold", null, false, false);
        }
    }

    static List<Box> both(List<Box> one, List<Box> other) throws TooManyException {
        List<Box> both = new ArrayList<>();
        for (Box left : one) {
            for (Box right : other) {
                Box common = left.and(right);
                if (common != null) {
                    both.add(common);
                }
                if (both.size() > MOST) {
                    throw new TooManyException();
                }
            }
        }
        return both.stream().distinct().toList();
    }

    static List<Box> either(List<Box> one, List<Box> other) throws TooManyException {
        List<Box> either = new ArrayList<>(one);
        either.addAll(other);
        if (either.size() > MOST) {
            throw new TooManyException();
        }
        return either.stream().distinct().toList();
    }

    /** Whether everybody in these boxes is in the others; no, when that takes too long to tell. */
    static boolean within(List<Box> boxes, List<Box> others, Function<String, Domain> domains) {
        return boxes.stream().allMatch(box -> rest(box, others, domains, new int[] {MOST_STEPS}) == null);
    }

    /** Some people of a box who are in none of the others; null when there are none. */
    static @Nullable Box rest(Box box, List<Box> others, Function<String, Domain> domains) {
        return rest(box, others, domains, new int[] {MOST_STEPS});
    }

    private static @Nullable Box rest(Box box, List<Box> others, Function<String, Domain> domains, int[] steps) {
        if (others.isEmpty() || steps[0]-- <= 0) {
            return box;
        }
        Box first = others.get(0);
        List<Box> further = others.subList(1, others.size());
        if (box.and(first) == null) {
            return rest(box, further, domains, steps);
        }
        Box left = box;
        for (Map.Entry<String, BitSet> side : first.sides().entrySet()) {
            BitSet here = left.sides()
                    .getOrDefault(side.getKey(), domains.apply(side.getKey()).all());
            BitSet outside = (BitSet) here.clone();
            outside.andNot(side.getValue());
            if (!outside.isEmpty()) {
                Box found = rest(left.with(side.getKey(), outside), further, domains, steps);
                if (found != null) {
                    return found;
                }
                BitSet inside = (BitSet) here.clone();
                inside.and(side.getValue());
                left = left.with(side.getKey(), inside);
            }
        }
        return null;
    }
}
