package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What worries never lowers an urgency, what reassures never raises one, not knowing is never better than a reassuring answer, and
 * what is neither changes nothing.
 */
class MonotonicityTest {

    private static final int PEOPLE = 1_000;
    private static final int MANY_PEOPLE = 20_000;
    private static final int ANSWERS_AROUND = 6;
    private static final int ANSWERS_ELSEWHERE = 1;
    private static final int MOST_SHOWN = 12;

    private final CompiledRules rules = RuleSet.shipped().rules();
    private final People people = new People(rules);

    @Test
    void every_answer_of_the_people_in_cases_and_examples_moves_urgency_only_as_it_may() {
        List<Pair> pairs = IntStream.range(0, people.given().size())
                .parallel()
                .boxed()
                .flatMap(i -> contradictions(People.known(people.given().get(i)), i))
                .toList();
        assertThat(shown(pairs)).isEmpty();
    }

    @Test
    void every_answer_of_a_thousand_generated_people_moves_urgency_only_as_it_may() {
        assertThat(shown(contradictions(0, PEOPLE))).isEmpty();
    }

    @Tag("long")
    @Test
    void every_answer_of_twenty_thousand_generated_people_moves_urgency_only_as_it_may() {
        assertThat(shown(contradictions(PEOPLE, MANY_PEOPLE))).isEmpty();
    }

    private List<Pair> contradictions(int from, int to) {
        return IntStream.range(from, to)
                .parallel()
                .boxed()
                .flatMap(i -> contradictions(people.generated(i), i))
                .toList();
    }

    @Test
    void every_number_literal_and_list_is_in_the_table_or_neutral() {
        List<String> missing = Vocabulary.fields().stream()
                .filter(field -> !Set.of(FieldKind.PRESENCE, FieldKind.PRESENCE_SIDES, FieldKind.DATE, FieldKind.WORDS)
                        .contains(field.kind()))
                .filter(field -> Worry.isNeutral(field) == Worry.isListed(field))
                .map(Field::path)
                .toList();
        assertThat(missing).isEmpty();
    }

    /** What contradicts among some answers of the fields around a person and a few of all the others. */
    Stream<Pair> contradictions(People.Person person, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Field> around = new ArrayList<>(person.around());
        Collections.shuffle(around, new Random(seed));
        List<Field> chosen = new ArrayList<>(around.subList(0, Math.min(ANSWERS_AROUND, around.size())));
        List<Field> all = List.copyOf(Vocabulary.fields());
        for (int i = 0; i < ANSWERS_ELSEWHERE; i++) {
            chosen.add(all.get(random.nextInt(all.size())));
        }
        Urgency level = Pair.level(rules, person.facts(), Set.of());
        return chosen.stream()
                .map(field -> new Pair(
                        person.facts(), field, people.answers().step(field, field.valueIn(person.facts()), random)))
                .filter(pair -> pair.contradicts(rules, level));
    }

    private List<String> shown(List<Pair> pairs) {
        return pairs.stream()
                .limit(MOST_SHOWN)
                .map(pair -> pair.shrunk(rules).shown(rules))
                .distinct()
                .toList();
    }
}
