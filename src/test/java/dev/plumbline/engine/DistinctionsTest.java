package dev.plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.Sample;
import dev.plumbline.SampledCases;
import dev.plumbline.conclusion.Conclusion;
import dev.plumbline.conclusion.Warning;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sampled")
class DistinctionsTest {

    private final CompiledRules rules = RuleSet.shipped().rules();
    private final Random random = new Random(4);

    @Test
    void answers_that_are_not_told_apart_lead_to_the_same_conclusions() {
        List<Field> fields = new ArrayList<>(Vocabulary.fields());
        int compared = 0;
        for (Assessment person : SampledCases.some(Sample.of(60, 150))) {
            for (int i = 0; i < 4; i++) {
                Field field = fields.get(random.nextInt(fields.size()));
                Map<Object, Set<String>> seen = new HashMap<>();
                for (Object answer : answers(field)) {
                    Facts answered = field.replacedIn(person.facts(), answer);
                    Set<String> conclusions = conclusions(answered);
                    Set<String> before = seen.putIfAbsent(rules.distinction(field, answered), conclusions);
                    if (before != null) {
                        compared++;
                        assertThat(conclusions)
                                .as("%s %s of %s", field.path(), answer, person.toYaml())
                                .isEqualTo(before);
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(Sample.of(200, 500));
    }

    @Test
    void an_answer_that_raises_a_flag_is_told_apart_from_one_that_does_not() {
        Field numbness = Vocabulary.require("caudaEquina.saddleNumbness");
        Facts facts = Facts.none();
        assertThat(rules.distinction(numbness, numbness.replacedIn(facts, Presence.PRESENT)))
                .isNotEqualTo(rules.distinction(numbness, facts));
    }

    private Set<String> conclusions(Facts facts) {
        return rules.conclude(facts, Conclusion.class).stream()
                .filter(conclusion -> !(conclusion instanceof Warning))
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private List<Object> answers(Field field) {
        List<Object> answers = new ArrayList<>();
        switch (field.kind()) {
            case PRESENCE -> answers.addAll(List.of(Presence.NOT_ASSESSED, Presence.PRESENT, Presence.ABSENT));
            case WHOLE_NUMBER -> {
                for (int i = 0; i < 6; i++) {
                    answers.add((int) between(field));
                }
            }
            case NUMBER -> {
                for (int i = 0; i < 6; i++) {
                    answers.add(between(field));
                }
            }
            case CHOICE -> answers.addAll(field.literals());
            case CHOICES -> field.literals().forEach(literal -> answers.add(Set.of(literal)));
            default -> {
                // Sides are compared by their parts, as numbers and findings are.
            }
        }
        return answers;
    }

    private double between(Field field) {
        double most = Math.min(field.maximum(), field.minimum() + 100);
        return Math.rint(field.minimum() + random.nextDouble() * (most - field.minimum()));
    }
}
