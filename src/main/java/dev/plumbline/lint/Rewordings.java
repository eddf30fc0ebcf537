package dev.plumbline.lint;

import dev.plumbline.engine.Demand;
import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.RuleSetFiles;
import dev.plumbline.engine.WrittenRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares conditions: whether two hold for the same people, which is said only where it is proved, and otherwise for whom they
 * differ. Not safe for several threads.
 */
public final class Rewordings {

    private static final int DEEPEST = 3;
    private static final int MOST_PATIENTS = 3;

    private final Book book;

    /**
     * Looks at the rules of these files.
     *
     * @param wordings all conditions that are to be compared with others
     */
    public Rewordings(RuleSetFiles files, List<Demand> wordings) {
        this.book = new Book(files, Map.of(), wordings);
    }

    /**
     * How two conditions compare.
     *
     * @param same whether it is proved that they hold for the same people
     * @param patients assessments of people for whom they may differ, to be tried; none where nobody was found
     */
    public record Comparison(boolean same, List<String> patients) {
        public Comparison {
            patients = List.copyOf(patients);
        }
    }

    /** Compares two conditions; findings are looked into where that tells more. */
    public Comparison of(Demand one, Demand other) {
        if (!isReadable(one) || !isReadable(other)) {
            return new Comparison(false, List.of());
        }
        Set<String> patients = new LinkedHashSet<>();
        for (int depth : new int[] {DEEPEST, 0}) {
            if (isSame(explained(one, depth), explained(other, depth), patients)) {
                return new Comparison(true, List.of());
            }
        }
        return new Comparison(false, List.copyOf(patients));
    }

    private boolean isSame(Demand one, Demand other, Set<String> patients) {
        try {
            List<Box> left = book.lowering().boxes(one);
            List<Box> right = book.lowering().boxes(other);
            boolean within = add(left, right, patients);
            boolean without = add(right, left, patients);
            return within && without;
        } catch (Boxes.TooManyException e) {
            return false;
        }
    }

    /** Whether it is proved that everybody in some boxes is in others; if not, people of whom it is not. */
    private boolean add(List<Box> some, List<Box> others, Set<String> patients) {
        boolean within = true;
        int found = 0;
        for (Box box : some) {
            Box rest = Boxes.rest(box, others, book.space()::domain);
            within &= rest == null;
            if (rest != null && found++ < MOST_PATIENTS) {
                patients.add(new Patient(book).in(rest));
            }
        }
        return within;
    }

    /** What is worked out of one answer and compared with a number is looked at in too few places to prove anything. */
    private static boolean isReadable(Demand demand) {
        return demand.leaves().stream()
                .noneMatch(leaf -> leaf.kind() == DemandLeaf.Kind.FACT
                        && leaf.comparison().isPresent()
                        && leaf.reads().size() == 1
                        && Space.fieldOf(leaf) == null);
    }

    /** The same with the conditions of the rules behind findings in the place of findings. */
    private Demand explained(Demand demand, int depth) {
        if (demand instanceof Demand.All all) {
            return new Demand.All(explained(all.parts(), depth));
        } else if (demand instanceof Demand.Any any) {
            return new Demand.Any(explained(any.parts(), depth));
        } else if (demand instanceof Demand.None none) {
            return new Demand.None(explained(none.part(), depth));
        }
        DemandLeaf leaf = (DemandLeaf) demand;
        if (depth == 0 || leaf.kind() != DemandLeaf.Kind.THERE || !Lowering.isFinding(leaf)) {
            return leaf;
        }
        List<Demand> ways = new ArrayList<>();
        for (String code : leaf.codes()) {
            for (WrittenRule rule : book.concluding().getOrDefault(code, List.of())) {
                if (!isReadable(rule.condition())) {
                    return leaf;
                }
                ways.add(explained(rule.condition(), depth - 1));
            }
        }
        return new Demand.Any(ways);
    }

    private List<Demand> explained(List<Demand> parts, int depth) {
        return parts.stream().map(part -> explained(part, depth)).toList();
    }
}
