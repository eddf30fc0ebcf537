package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No answers to the open questions reach further than a result says that they could. */
class CouldReachTest {

    private static final int SAMPLE = 150;
    private static final int COMPLETIONS = 200;

    private static final int MANY_COMPLETIONS = 2_000;

    private static final int NEARLY_SCREENED = 60;
    private static final int MANY_NEARLY_SCREENED = 400;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final CompiledRules rules = RuleSet.shipped().rules();
    private final Assessor assessor = Assessor.of(RuleSet.shipped());
    private final People people = new People(rules);

    @Tag("long")
    @Test
    void no_completion_of_the_screen_found_at_random_is_more_urgent_than_could_be_reached() {
        List<Facts> sample = new ArrayList<>(people.given());
        Collections.shuffle(sample, new Random(3));

        List<String> short_ = IntStream.range(0, SAMPLE)
                .parallel()
                .mapToObj(i -> further(sample.get(i), new SplittableRandom(i), COMPLETIONS))
                .filter(Objects::nonNull)
                .toList();

        assertThat(short_).isEmpty();
    }

    @Test
    @Tag("long")
    void nor_is_any_of_two_thousand_completions_of_every_case() {
        List<Facts> all = List.copyOf(people.given());

        List<String> short_ = IntStream.range(0, all.size())
                .parallel()
                .mapToObj(i -> further(all.get(i), new SplittableRandom(i), MANY_COMPLETIONS))
                .filter(Objects::nonNull)
                .toList();

        assertThat(short_).isEmpty();
    }

    @Test
    void nor_for_people_of_whom_only_a_few_questions_are_open() {
        assertThat(short_(0, NEARLY_SCREENED)).isEmpty();
    }

    @Tag("long")
    @Test
    void nor_for_many_people_of_whom_only_a_few_questions_are_open() {
        assertThat(short_(NEARLY_SCREENED, MANY_NEARLY_SCREENED)).isEmpty();
    }

    private List<String> short_(int from, int to) {
        return IntStream.range(from, to)
                .parallel()
                .mapToObj(i -> {
                    SplittableRandom random = new SplittableRandom(i);
                    return further(nearlyScreened(random), random, COMPLETIONS);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** Somebody whose screen was answered calmly again and again, but for a few questions. */
    Facts nearlyScreened(SplittableRandom random) {
        Facts facts = people.given().get(random.nextInt(people.given().size()));
        int open = 5 + random.nextInt(20);
        for (int round = 0; round < 4; round++) {
            for (String path :
                    assessor.trace(Assessment.of(facts), DAY).result().screenMissing()) {
                Field field = Vocabulary.require(path);
                if (Math.floorMod(path.hashCode() * 31 + open, open) > 0) {
                    facts = field.replacedIn(facts, people.answers().calm(field, random));
                }
            }
        }
        return facts;
    }

    /** A completion that reaches further than the result says, or null when none was found. */
    String further(Facts facts, SplittableRandom random, int completions) {
        Result result = assessor.trace(Assessment.of(facts), DAY).result();
        Urgency said = result.urgency().couldReach();
        for (int i = 0; i < completions && said != Urgency.EMERGENCY_NOW; i++) {
            Facts completed = facts;
            for (String path : result.screenMissing()) {
                Field field = Vocabulary.require(path);
                completed = field.replacedIn(completed, people.answers().any(field, random));
            }
            Urgency reached = Pair.level(rules, completed, Set.of());
            if (reached.compareTo(said) > 0) {
                return "said %s, reached %s%n%s---%n%s"
                        .formatted(said, reached, Pair.yaml(facts), Pair.yaml(completed));
            }
        }
        return null;
    }
}
