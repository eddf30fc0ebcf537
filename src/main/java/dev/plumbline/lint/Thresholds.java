package dev.plumbline.lint;

import dev.plumbline.Assessment;
import dev.plumbline.engine.Demand;
import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The numbers at which rules begin to tell one answer from another. */
final class Thresholds {

    private static final int MOST_TRIED = 10_000;

    private final Map<String, SortedSet<Double>> byName = new HashMap<>();

    Thresholds(Collection<Demand> demands) {
        for (Demand demand : demands) {
            for (DemandLeaf leaf : demand.leaves()) {
                List<String> reads = leaf.reads();
                leaf.comparison().ifPresent(said -> {
                    String name = Space.measured(leaf, said.property());
                    byName.computeIfAbsent(name, key -> new TreeSet<>()).add(said.number());
                });
                boolean plain = reads.size() == 1 && Space.fieldOf(leaf) == null && leaf.kind() == DemandLeaf.Kind.FACT;
                if (plain && leaf.comparison().isEmpty()) {
                    changes(leaf, Vocabulary.require(reads.get(0)));
                }
            }
        }
    }

    SortedSet<Double> of(String name) {
        return byName.getOrDefault(name, new TreeSet<>());
    }

    /** What is derived from one number changes at numbers that no rule names. */
    private void changes(DemandLeaf leaf, Field field) {
        boolean number = field.kind() == FieldKind.WHOLE_NUMBER || field.kind() == FieldKind.NUMBER;
        if (!number || field.maximum() - field.minimum() > MOST_TRIED) {
            return;
        }
        Facts nobody = Assessment.parse("{}").facts();
        Boolean before = null;
        for (double value = field.minimum(); value <= field.maximum(); value++) {
            Boolean holds =
                    leaf.holds(field.replacedIn(nobody, typed(field, value))).orElse(Boolean.FALSE);
            if (before != null && !before.equals(holds)) {
                byName.computeIfAbsent(field.path(), key -> new TreeSet<>()).add(value);
            }
            before = holds;
        }
    }

    /** A number as its field holds it. */
    static Object typed(Field field, double value) {
        return field.kind() == FieldKind.NUMBER ? (Object) value : (Object) (int) value;
    }

    /** One number for each stretch between thresholds and one for each threshold, within the bounds, in order. */
    static List<Double> cells(SortedSet<Double> thresholds, double minimum, double maximum, boolean whole) {
        List<Double> points = new ArrayList<>();
        for (double threshold : thresholds) {
            boolean possible = threshold >= minimum && threshold <= maximum && !(whole && threshold % 1 != 0);
            if (possible) {
                points.add(threshold);
            }
        }
        List<Double> inner =
                thresholds.stream().filter(t -> t > minimum && t < maximum).toList();
        List<Double> cells = new ArrayList<>(points);
        double from = Double.isInfinite(minimum) ? (inner.isEmpty() ? 0 : inner.get(0) - 2) : minimum;
        double to = Double.isInfinite(maximum) ? (inner.isEmpty() ? 1 : inner.get(inner.size() - 1) + 2) : maximum;
        List<Double> edges = new ArrayList<>(List.of(from));
        edges.addAll(inner);
        edges.add(to);
        cells.add(from);
        cells.add(to);
        for (int i = 0; i + 1 < edges.size(); i++) {
            Double between = between(edges.get(i), edges.get(i + 1), whole);
            if (between != null) {
                cells.add(between);
            }
        }
        return cells.stream()
                .filter(cell -> !(whole && cell % 1 != 0))
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable Double between(double low, double high, boolean whole) {
        double middle = (low + high) / 2;
        double round = Math.rint(middle);
        if (round > low && round < high) {
            return round;
        }
        return whole || middle <= low || middle >= high ? null : (Double) middle;
    }
}
