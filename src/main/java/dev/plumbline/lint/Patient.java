package dev.plumbline.lint;

import dev.plumbline.engine.WrittenRule;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactsJson;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds somebody who is in a box, of whom as little as possible is known. */
final class Patient {

    private static final int DEEPEST = 4;

    private final Book book;

    Patient(Book book) {
        this.book = book;
    }

    /** An assessment file with somebody in this box. What no answer brings about is said in a comment. */
    String in(Box box) {
        Box facts = explained(box, 0);
        Facts person = book.space().nobody();
        Set<String> rest = new TreeSet<>();
        for (Map.Entry<String, BitSet> side : facts.sides().entrySet()) {
            person = answered(person, side.getKey(), side.getValue(), facts, rest);
        }
        StringBuilder text = new StringBuilder();
        rest.forEach(one -> text.append("# and ").append(one).append('\n'));
        FactsJson.tree(person)
                .forEach((topic, fields) ->
                        text.append(topic).append(": ").append(flow(fields)).append('\n'));
        return text.isEmpty() ? "{}\n" : text.toString();
    }

    private Facts answered(Facts person, String name, BitSet values, Box box, Set<String> rest) {
        Domain domain = book.space().domain(name);
        int space = name.indexOf(' ');
        Field choices = space > 0 ? Vocabulary.field(name.substring(0, space)) : null;
        if (!domain.path().isEmpty()) {
            Field field = Vocabulary.require(domain.path());
            return field.replacedIn(person, domain.values().get(values.nextSetBit(0)));
        } else if (choices != null) {
            return several(person, choices, box);
        }
        if (!values.get(Space.NO) || domain.values().size() > 2) {
            Object value = domain.values().get(values.nextSetBit(0));
            rest.add(domain.values().size() > 2 ? name + " is " + value : name);
        }
        return person;
    }

    private Facts several(Facts person, Field field, Box box) {
        BitSet known = box.sides().get(field.path() + " known");
        if (known == null || known.get(Space.NO)) {
            return person;
        }
        Set<Object> chosen = new LinkedHashSet<>();
        for (Enum<?> literal : field.literals()) {
            BitSet one = box.sides().get(field.path() + " " + literal.name());
            if (one != null && !one.get(Space.NO)) {
                chosen.add(literal);
            }
        }
        return field.replacedIn(person, chosen);
    }

    /** The same people, with the facts behind the findings that they have. */
    private Box explained(Box box, int depth) {
        for (Map.Entry<String, BitSet> side : box.sides().entrySet()) {
            String code = Lowering.codeOf(side.getKey());
            if (!code.isEmpty() && !side.getValue().get(Space.NO) && depth < DEEPEST) {
                Box with = withFinding(box.without(side.getKey()), code, depth);
                if (with != null) {
                    return explained(with, depth);
                }
            }
        }
        return box;
    }

    private @Nullable Box withFinding(Box box, String code, int depth) {
        Box best = null;
        for (WrittenRule rule : book.concluding().getOrDefault(code, List.of())) {
            for (Box way : book.boxes().getOrDefault(rule, List.of())) {
                Box both = box.and(way);
                if (both != null) {
                    Box found = depth + 1 < DEEPEST ? explained(both, depth + 1) : both;
                    best = best == null || found.sides().size() < best.sides().size() ? found : best;
                }
            }
        }
        return best;
    }

    private static String flow(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(Patient::flow).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Double number && number % 1 == 0) {
            return String.valueOf(number.longValue());
        }
        return String.valueOf(value);
    }
}
