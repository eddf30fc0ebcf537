package dev.plumbline.props;

import dev.plumbline.engine.WrittenRule;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.lint.Boundaries;
import dev.plumbline.lint.Edge;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes people: somebody of the cases as they are, or with some answers changed; somebody at the edge of a rule; somebody with a few
 * answers only. Every answer is one that rules tell from others.
 */
final class PeopleMaker {

    private static final int MOST_CHANGED = 10;

    private final Boundaries boundaries;
    private final List<WrittenRule> rules;
    private final List<Facts> cases;
    private final Facts nobody;
    private final SplittableRandom random;
    private final List<Field> fields = List.copyOf(Vocabulary.fields());

    PeopleMaker(Boundaries boundaries, List<WrittenRule> rules, List<Facts> cases, Facts nobody, long seed) {
        this.boundaries = boundaries;
        this.rules = rules;
        this.cases = cases;
        this.nobody = nobody;
        this.random = new SplittableRandom(seed);
    }

    Facts next() {
        int kind = random.nextInt(8);
        if (kind < 5 && !cases.isEmpty()) {
            Facts person = cases.get(random.nextInt(cases.size()));
            return kind == 0 ? person : changed(person, 1 + random.nextInt(MOST_CHANGED));
        } else if (kind < 7 && !rules.isEmpty()) {
            List<Edge> edges = boundaries.within(rules.get(random.nextInt(rules.size())));
            Facts person = edges.isEmpty() ? nobody : with(edges.get(random.nextInt(edges.size())));
            return changed(person, random.nextInt(3));
        }
        return changed(nobody, 1 + random.nextInt(MOST_CHANGED));
    }

    /** A number below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** An answer that rules tell from others; null is not known, and so is a question that no answer is made up for. */
    @Nullable
    Object answer(Field field) {
        if (field.kind() == FieldKind.WORDS) {
            return "words";
        }
        List<@Nullable Object> answers = boundaries.answers(field);
        return answers.isEmpty() ? null : answers.get(random.nextInt(answers.size()));
    }

    /** The answers to a number, in order, without not known. */
    List<Double> numbers(Field field) {
        return boundaries.answers(field).stream()
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).doubleValue())
                .sorted()
                .toList();
    }

    private Facts changed(Facts person, int count) {
        Facts changed = person;
        for (int left = count; left > 0; left--) {
            Field field = fields.get(random.nextInt(fields.size()));
            changed = field.replacedIn(changed, answer(field));
        }
        return changed;
    }

    private Facts with(Edge edge) {
        Facts person = nobody;
        for (Map.Entry<String, @Nullable Object> answer : edge.answers().entrySet()) {
            person = Vocabulary.require(answer.getKey()).replacedIn(person, answer.getValue());
        }
        return person;
    }
}
