package dev.plumbline.reason;

import dev.plumbline.engine.CompiledRules;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The answers worth trying for a question: each that some rule could tell apart from the others. */
final class Alternatives {

    private final Map<String, List<Object>> byPath = new ConcurrentHashMap<>();
    private final CompiledRules rules;

    Alternatives(CompiledRules rules) {
        this.rules = rules;
    }

    /** The answers to try for a field. */
    List<Object> of(Field field) {
        return byPath.computeIfAbsent(field.path(), path -> List.copyOf(answers(field)));
    }

    private Collection<Object> answers(Field field) {
        List<Object> answers = new ArrayList<>();
        switch (field.kind()) {
            case PRESENCE -> answers.addAll(List.of(Presence.PRESENT, Presence.ABSENT));
            case PRESENCE_SIDES -> {
                answers.add(new PresenceSides(Presence.PRESENT, Presence.PRESENT));
                answers.add(new PresenceSides(Presence.PRESENT, Presence.ABSENT));
                answers.add(new PresenceSides(Presence.ABSENT, Presence.ABSENT));
            }
            case WHOLE_NUMBER -> numbers(field).forEach(number -> answers.add(number.intValue()));
            case NUMBER -> answers.addAll(numbers(field));
            case NUMBER_SIDES -> {
                List<Double> numbers = numbers(field);
                numbers.forEach(one -> answers.add(new NumberSides(one.intValue(), one.intValue())));
                if (!numbers.isEmpty()) {
                    int least = numbers.get(0).intValue();
                    answers.add(new NumberSides(
                            least, numbers.get(numbers.size() - 1).intValue()));
                }
            }
            case CHOICE -> answers.addAll(field.literals());
            case CHOICES -> {
                answers.add(Set.of());
                field.literals().forEach(literal -> answers.add(new LinkedHashSet<>(List.of(literal))));
            }
            case DATE, WORDS -> {
                // No rule reads them.
            }
        }
        return answers;
    }

    /** The numbers that rules compare with, and one in each stretch between them. */
    private List<Double> numbers(Field field) {
        boolean whole = field.kind() != dev.plumbline.fact.FieldKind.NUMBER;
        double step = whole ? 1 : 0.5;
        TreeSet<Double> thresholds = new TreeSet<>(rules.thresholds(field.path()));
        TreeSet<Double> numbers = new TreeSet<>(thresholds);
        for (Double threshold : thresholds) {
            Double next = thresholds.higher(threshold);
            if (threshold.equals(thresholds.first())) {
                numbers.add(threshold - step);
            }
            if (next == null || threshold + step < next) {
                numbers.add(threshold + step);
            }
        }
        numbers.removeIf(number -> number < field.minimum() || number > field.maximum());
        return List.copyOf(numbers);
    }
}
