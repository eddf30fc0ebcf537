package dev.plumbline.lint;

import dev.plumbline.engine.Demand;
import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.WrittenRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules that cut one measure into steps: whether the steps meet, and whether they meet at the same number. */
final class Steps {

    /** One rule of a family: which numbers are its step, and what else it demands. */
    private record Step(WrittenRule rule, Domain measure, BitSet numbers, List<Box> rest) {}

    private final Book book;
    private final Consumer<Finding> found;

    private Steps(Book book, Consumer<Finding> found) {
        this.book = book;
        this.found = found;
    }

    static void check(Book book, Consumer<Finding> found) {
        Steps check = new Steps(book, found);
        Map<String, List<Step>> families = new TreeMap<>();
        for (WrittenRule rule : book.boxes().keySet()) {
            check.steps(rule)
                    .forEach((key, step) -> families.computeIfAbsent(key, family -> new ArrayList<>())
                            .add(step));
        }
        families.values().forEach(check::family);
        check.ends();
    }

    private static String about(WrittenRule rule) {
        boolean argues = rule.call().startsWith("argue") && rule.arguments().size() == 4;
        return rule.call() + " " + rule.code()
                + (argues ? " " + rule.arguments().get(3) : "");
    }

    /** For each measure that a rule compares with numbers, the step it makes, by what else the rule demands. */
    private Map<String, Step> steps(WrittenRule rule) {
        Map<String, Step> steps = new LinkedHashMap<>();
        List<Demand> parts = Satisfaction.flat(rule.condition());
        Set<String> measures = new TreeSet<>();
        parts.forEach(part -> {
            String measure = measure(part);
            if (measure != null) {
                measures.add(measure);
            }
        });
        for (String measure : measures) {
            List<Demand> here =
                    parts.stream().filter(part -> measure.equals(measure(part))).toList();
            List<Demand> rest = parts.stream()
                    .filter(part -> !measure.equals(measure(part)))
                    .toList();
            try {
                List<Box> boxes = book.lowering().boxes(new Demand.All(here));
                if (boxes.size() == 1 && boxes.get(0).sides().size() == 1) {
                    Domain domain = book.space()
                            .domain(boxes.get(0).sides().keySet().iterator().next());
                    BitSet numbers = boxes.get(0).sides().values().iterator().next();
                    String others = rest.stream()
                            .map(part ->
                                    part.leaves().stream().map(DemandLeaf::text).collect(Collectors.joining(" ")))
                            .sorted()
                            .collect(Collectors.joining("; "));
                    steps.put(
                            about(rule) + " | " + measure + " | " + others,
                            new Step(rule, domain, numbers, book.lowering().boxes(new Demand.All(rest))));
                }
            } catch (Boxes.TooManyException e) {
                // Counted as not analysed already.
            }
        }
        return steps;
    }

    /** What a plain comparison with a number measures; null for everything else. */
    private static @Nullable String measure(Demand part) {
        return part instanceof DemandLeaf leaf && leaf.comparison().isPresent()
                ? Space.measured(leaf, leaf.comparison().get().property()) + " "
                        + leaf.comparison().get().property()
                : null;
    }

    private void family(List<Step> family) {
        boolean single = family.stream()
                .allMatch(step ->
                        step.measure().values().stream().allMatch(value -> value == null || value instanceof Number));
        if (!single || family.size() < 2) {
            return;
        }
        BitSet covered = new BitSet();
        for (Step step : family) {
            if (covered.intersects(step.numbers()) && step.rule().call().startsWith("argue")) {
                BitSet twice = (BitSet) covered.clone();
                twice.and(step.numbers());
                tell(Check.OVERLAP, step, twice, "takes part of the step of another rule of its family");
            }
            covered.or(step.numbers());
        }
        for (int hole = covered.nextClearBit(covered.nextSetBit(0));
                hole < covered.length();
                hole = covered.nextClearBit(covered.nextSetBit(hole))) {
            BitSet empty = new BitSet();
            int end = covered.nextSetBit(hole);
            empty.set(hole, end);
            Step above = above(family, end);
            tell(Check.GAP, above, empty, "leaves a gap to the step below it");
        }
    }

    private static Step above(List<Step> family, int end) {
        return family.stream()
                .filter(step -> step.numbers().get(end))
                .findFirst()
                .orElseThrow();
    }

    private void tell(Check check, Step step, BitSet numbers, String message) {
        Object first = step.measure().values().get(numbers.nextSetBit(0));
        Object last = step.measure().values().get(numbers.length() - 1);
        String which =
                step.measure().name() + (numbers.cardinality() == 1 ? " = " + first : " from " + first + " to " + last);
        Box box = step.rest().isEmpty() ? Box.EVERYBODY : step.rest().get(0);
        BitSet one = step.measure().only(numbers.nextSetBit(0));
        found.accept(Book.about(
                check,
                step.rule(),
                message + " (" + which + ")",
                new Patient(book).in(box.with(step.measure().name(), one))));
    }

    /** A number that belongs to what is asked for in one rule and not in another that concludes the same. */
    private void ends() {
        Map<String, WrittenRule> with = new TreeMap<>();
        Map<String, DemandLeaf> without = new TreeMap<>();
        Map<DemandLeaf, WrittenRule> rules = new LinkedHashMap<>();
        for (WrittenRule rule : book.rules()) {
            for (DemandLeaf leaf : rule.condition().leaves()) {
                leaf.comparison().ifPresent(said -> {
                    String key = about(rule) + (rule.call().startsWith("argue") ? "" : rule.arguments()) + " | "
                            + Space.measured(leaf, said.property()) + " " + said.property() + " "
                            + said.operator().charAt(0) + " " + said.number();
                    if (said.operator().equals(">=") || said.operator().equals("<=")) {
                        with.putIfAbsent(key, rule);
                    } else if (said.operator().equals(">") || said.operator().equals("<")) {
                        without.putIfAbsent(key, leaf);
                        rules.put(leaf, rule);
                    }
                });
            }
        }
        without.forEach((key, leaf) -> {
            WrittenRule other = with.get(key);
            WrittenRule rule = rules.get(leaf);
            if (other != null && rule != null && !other.equals(rule)) {
                found.accept(EngineSafety.at(
                        Check.OFF_BY_ONE,
                        rule,
                        leaf,
                        "leaves the number itself out, which " + Pairs.place(other) + " takes in"));
            }
        });
    }
}
