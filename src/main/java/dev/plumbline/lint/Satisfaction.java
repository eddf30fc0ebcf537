package dev.plumbline.lint;

import dev.plumbline.engine.Demand;
import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.WrittenRule;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Rules that can never hold, and parts of rules that say nothing. */
final class Satisfaction {

    private final Book book;
    private final Consumer<Finding> found;

    private Satisfaction(Book book, Consumer<Finding> found) {
        this.book = book;
        this.found = found;
    }

    static void check(Book book, Set<String> standing, Consumer<Finding> found) {
        Satisfaction check = new Satisfaction(book, found);
        for (WrittenRule rule : book.rules()) {
            check.ranges(rule);
            check.unknowns(rule);
        }
        book.boxes().forEach((rule, boxes) -> {
            if (boxes.isEmpty()) {
                found.accept(
                        Book.about(Check.NEVER_HOLDS, rule, "can never hold: its conditions contradict one another"));
            } else if (boxes.stream().noneMatch(box -> canStand(box, standing))) {
                found.accept(Book.about(
                        Check.NEVER_HOLDS, rule, "can never hold: it rests on a finding that no rule can conclude"));
            } else {
                check.parts(rule);
            }
        });
    }

    /** Whether all findings that a box needs can be concluded. */
    static boolean canStand(Box box, Set<String> standing) {
        return box.sides().entrySet().stream()
                .filter(side -> !side.getValue().get(Space.NO))
                .map(Map.Entry::getKey)
                .map(Lowering::codeOf)
                .allMatch(code -> code.isEmpty() || standing.contains(code));
    }

    private void ranges(WrittenRule rule) {
        for (DemandLeaf leaf : rule.condition().leaves()) {
            Field field = Space.fieldOf(leaf);
            boolean number = field != null
                    && Set.of(FieldKind.NUMBER, FieldKind.WHOLE_NUMBER, FieldKind.NUMBER_SIDES)
                            .contains(field.kind())
                    && !leaf.text().contains(".difference");
            if (number && field != null) {
                leaf.comparison()
                        .filter(said -> said.number() < field.minimum() || said.number() > field.maximum())
                        .ifPresent(said -> found.accept(EngineSafety.at(
                                Check.OUT_OF_RANGE,
                                rule,
                                leaf,
                                "names a number that cannot be given; allowed are " + plain(field.minimum()) + " to "
                                        + plain(field.maximum()) + " " + field.unit())));
            }
        }
    }

    private static String plain(double number) {
        return number % 1 == 0 ? String.valueOf((long) number) : String.valueOf(number);
    }

    private void unknowns(WrittenRule rule) {
        if (!rule.info().safeUnknown().isEmpty()) {
            return;
        }
        for (DemandLeaf leaf : rule.condition().leaves()) {
            String said = String.join(" ", leaf.words());
            boolean lenient = leaf.kind() == DemandLeaf.Kind.FACT
                    && ((said.contains("! = ") && !said.endsWith("! = null"))
                            || said.startsWith("! ")
                            || said.contains(" not contains ")
                            || said.contains(" not in "));
            if (lenient) {
                found.accept(EngineSafety.at(
                        Check.UNKNOWN_AS_NO,
                        rule,
                        leaf,
                        "also holds when it is not known; ask for what is known, or say @unknown"));
            }
        }
        for (Demand part : ((Demand.All) rule.condition()).parts()) {
            if (part instanceof Demand.None none) {
                found.accept(EngineSafety.at(
                        Check.UNKNOWN_AS_NO,
                        rule,
                        none.leaves().get(0),
                        "is negated, which also holds when nothing is known; say @unknown why that is safe"));
            }
        }
    }

    /** Parts that always hold, and parts that the others imply. */
    private void parts(WrittenRule rule) {
        List<Demand> parts = flat(rule.condition());
        for (int i = 0; i < parts.size(); i++) {
            List<Demand> others = new ArrayList<>(parts);
            Demand part = others.remove(i);
            try {
                List<Box> here = book.lowering().boxes(part);
                List<Box> rest = book.lowering().boxes(new Demand.All(others));
                boolean always = book.within(List.of(Box.EVERYBODY), here);
                if (always || book.within(rest, here)) {
                    found.accept(EngineSafety.at(
                            always ? Check.ALWAYS_TRUE : Check.REDUNDANT,
                            rule,
                            part.leaves().get(0),
                            always ? "always holds" : "holds whenever the rest of the rule does"));
                }
            } catch (Boxes.TooManyException e) {
                // Counted as not analysed already.
            }
        }
    }

    static List<Demand> flat(Demand demand) {
        return demand instanceof Demand.All all
                ? all.parts().stream().flatMap(part -> flat(part).stream()).toList()
                : List.of(demand);
    }
}
