package dev.plumbline.lint;

import dev.plumbline.Assessment;
import dev.plumbline.engine.Demand;
import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everything that rules can tell apart: for each thing they look at the values that stand for all others. */
final class Space {

    /** Whether something stands, as a domain of two values. */
    static final int NO = 0;

    static final int YES = 1;

    private static final List<Object> TWO = List.of(false, true);
    private static final Map<String, String> TOPIC_OF_TYPE = Vocabulary.topics().stream()
            .collect(Collectors.toMap(topic -> topic.type().getSimpleName(), Topic::name));

    private final Facts nobody = Assessment.parse("{}").facts();
    private final Map<String, Domain> domains = new HashMap<>();
    private final Thresholds thresholds;

    Space(Collection<Demand> demands) {
        this.thresholds = new Thresholds(demands);
    }

    Domain domain(String name) {
        return Objects.requireNonNull(domains.get(name), name);
    }

    /** A person of whom nothing is known. */
    Facts nobody() {
        return nobody;
    }

    /** The field that a demand on a fact looks at directly; null when it looks at a derived value or at several. */
    static @Nullable Field fieldOf(DemandLeaf leaf) {
        String first = leaf.words().isEmpty() ? "" : leaf.words().get(0);
        return leaf.kind() == DemandLeaf.Kind.FACT && leaf.reads().size() == 1
                ? Vocabulary.field(TOPIC_OF_TYPE.get(leaf.type()) + "." + first)
                : null;
    }

    /** What a comparison measures: a path, or what stands for a derived value or a number of conclusions. */
    static String measured(DemandLeaf leaf, String property) {
        if (leaf.kind() == DemandLeaf.Kind.COUNT) {
            return "number of " + leaf.type() + "( " + String.join(", ", leaf.constraints()) + " )";
        }
        Field field = fieldOf(leaf);
        boolean sides =
                field != null && !property.toLowerCase(java.util.Locale.ROOT).contains("difference");
        return sides && field != null ? field.path() : TOPIC_OF_TYPE.get(leaf.type()) + "." + property;
    }

    /** The domain that stands for whether something is so. */
    Domain two(String name) {
        return domains.computeIfAbsent(name, key -> new Domain(key, "", TWO));
    }

    /** The answers to a field that is not of several choices; null when no rule could read it. */
    @Nullable
    Domain answers(Field field) {
        Domain known = domains.get(field.path());
        if (known == null) {
            List<@Nullable Object> values = values(field);
            known = values.isEmpty() ? null : new Domain(field.path(), field.path(), values);
            if (known != null) {
                domains.put(field.path(), known);
            }
        }
        return known;
    }

    /** The values of something that is counted or worked out. */
    Domain numbers(String name, double minimum, double maximum, boolean whole, boolean known) {
        return domains.computeIfAbsent(name, key -> {
            List<@Nullable Object> values = new ArrayList<>();
            if (!known) {
                values.add(null);
            }
            values.addAll(Thresholds.cells(thresholds.of(name), minimum, maximum, whole));
            return new Domain(name, "", values);
        });
    }

    /** The values for which a demand holds; nothing when it cannot be told. */
    Optional<BitSet> where(DemandLeaf leaf, Domain domain) {
        Field field = Vocabulary.require(domain.path());
        BitSet holding = new BitSet();
        for (int i = 0; i < domain.values().size(); i++) {
            Optional<Boolean> holds =
                    leaf.holds(field.replacedIn(nobody, domain.values().get(i)));
            if (holds.isEmpty()) {
                return Optional.empty();
            }
            holding.set(i, holds.get());
        }
        return Optional.of(holding);
    }

    /** The numbers for which a comparison holds. */
    static BitSet where(DemandLeaf.Comparison said, Domain domain) {
        BitSet holding = new BitSet();
        IntStream.range(0, domain.values().size())
                .filter(i -> domain.values().get(i) instanceof Double value && holds(value, said))
                .forEach(holding::set);
        return holding;
    }

    private static boolean holds(double value, DemandLeaf.Comparison said) {
        return switch (said.operator()) {
            case ">=" -> value >= said.number();
            case ">" -> value > said.number();
            case "<=" -> value <= said.number();
            case "<" -> value < said.number();
            case "==" -> value == said.number();
            default -> value != said.number();
        };
    }

    private List<@Nullable Object> values(Field field) {
        List<@Nullable Object> values = new ArrayList<>();
        SortedSet<Double> numbers = thresholds.of(field.path());
        switch (field.kind()) {
            case PRESENCE -> values.addAll(List.of(Presence.NOT_ASSESSED, Presence.PRESENT, Presence.ABSENT));
            case CHOICE -> {
                values.add(null);
                values.addAll(field.literals());
            }
            case WHOLE_NUMBER, NUMBER -> {
                values.add(null);
                Thresholds.cells(numbers, field.minimum(), field.maximum(), field.kind() == FieldKind.WHOLE_NUMBER)
                        .forEach(number -> values.add(Thresholds.typed(field, number)));
            }
            case NUMBER_SIDES -> sides(Thresholds.cells(numbers, field.minimum(), field.maximum(), true), values);
            case PRESENCE_SIDES -> {
                for (Presence left : Presence.values()) {
                    for (Presence right : Presence.values()) {
                        values.add(new PresenceSides(left, right));
                    }
                }
            }
            default -> {
                // Choices of which several can apply are looked at one by one; no rule reads dates and words.
            }
        }
        return values;
    }

    private static void sides(List<Double> numbers, List<@Nullable Object> values) {
        List<@Nullable Integer> each = new ArrayList<>();
        each.add(null);
        numbers.forEach(number -> each.add(number.intValue()));
        for (Integer left : each) {
            for (Integer right : each) {
                values.add(new NumberSides(left, right));
            }
        }
    }
}
