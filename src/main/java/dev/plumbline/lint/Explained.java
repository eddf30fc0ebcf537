package dev.plumbline.lint;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds answers that put somebody into a box: the facts behind the findings that the box asks for, and one value each. */
final class Explained {

    private static final int DEEPEST = 4;

    private final Function<String, List<Box>> ways;
    private final Space space;

    /**
     * Answers in this space.
     *
     * @param ways the boxes of people who have a finding, by its code
     */
    Explained(Function<String, List<Box>> ways, Space space) {
        this.ways = ways;
        this.space = space;
    }

    Edge edge(Box box) {
        Box facts = explained(box, 0);
        Map<String, @Nullable Object> answers = new TreeMap<>();
        Set<String> rest = new TreeSet<>();
        facts.sides().forEach((name, values) -> answer(name, values, facts, answers, rest));
        return new Edge(answers, rest);
    }

    private void answer(String name, BitSet values, Box box, Map<String, @Nullable Object> answers, Set<String> rest) {
        Domain domain = space.domain(name);
        int blank = name.indexOf(' ');
        Field choices = blank > 0 ? Vocabulary.field(name.substring(0, blank)) : null;
        if (!domain.path().isEmpty()) {
            answers.put(domain.path(), domain.values().get(values.nextSetBit(0)));
        } else if (choices != null) {
            answers.put(choices.path(), several(choices, box));
        } else if (!values.get(Space.NO) || domain.values().size() > 2) {
            Object value = domain.values().get(values.nextSetBit(0));
            rest.add(domain.values().size() > 2 ? name + " is " + value : name);
        }
    }

    static @Nullable Object several(Field field, Box box) {
        Set<Object> chosen = new LinkedHashSet<>();
        for (Enum<?> literal : field.literals()) {
            BitSet one = box.sides().get(field.path() + " " + literal.name());
            if (one != null && !one.get(Space.NO)) {
                chosen.add(literal);
            }
        }
        BitSet known = box.sides().get(field.path() + " known");
        boolean said = known == null ? !chosen.isEmpty() : !known.get(Space.NO);
        return said ? chosen : null;
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
        for (Box way : ways.apply(code)) {
            Box both = box.and(way);
            if (both != null) {
                Box found = depth + 1 < DEEPEST ? explained(both, depth + 1) : both;
                best = best == null || found.sides().size() < best.sides().size() ? found : best;
            }
        }
        return best;
    }
}
