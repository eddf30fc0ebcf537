package dev.plumbline.diff;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.lint.Boundaries;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** People by chance: somebody of the cases with some answers changed, each to one that rules tell from others. */
final class RandomInputs {

    private static final int MOST_CHANGED = 12;

    private final Boundaries boundaries;
    private final SplittableRandom random;
    private final List<Field> fields = List.copyOf(Vocabulary.fields());

    RandomInputs(Boundaries boundaries, long seed) {
        this.boundaries = boundaries;
        this.random = new SplittableRandom(seed);
    }

    /** As many as are wanted; none where there is nobody to begin with. */
    Stream<Input> around(List<Input> people) {
        return people.isEmpty()
                ? Stream.of()
                : Stream.generate(() -> changed(people.get(random.nextInt(people.size()))));
    }

    private Input changed(Input from) {
        Facts facts = from.facts();
        for (int left = 1 + random.nextInt(MOST_CHANGED); left > 0; left--) {
            Field field = fields.get(random.nextInt(fields.size()));
            List<?> answers = boundaries.answers(field);
            if (!answers.isEmpty()) {
                facts = field.replacedIn(facts, answers.get(random.nextInt(answers.size())));
            }
        }
        return new Input("chance", facts, from.today());
    }
}
