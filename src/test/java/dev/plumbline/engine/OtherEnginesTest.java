package dev.plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.SampledCases;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.FactsBuilder;
import dev.plumbline.fact.SittingBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shipped rules conclude the same, for the same reasons, in whatever order they stand and whichever way they are compiled. */
class OtherEnginesTest {

    private static final Facts SITTER = FactsBuilder.builder()
            .sitting(SittingBuilder.builder().hoursPerDay(9.0).build())
            .build();
    private static final CompiledRules RULES = RuleSet.shipped().rules();

    @Test
    void shuffled_files_and_rules_conclude_the_same() {
        agrees(OtherEngines.shuffled(RuleFolder.shippedFiles(), OtherEnginesTest::shuffle), SampledCases.some(400));
    }

    @Test
    @Tag("long")
    void the_executable_model_concludes_the_same() {
        agrees(OtherEngines.executableModel(RuleFolder.shippedFiles()), SampledCases.all());
    }

    @Test
    void what_is_known_counts_in_every_engine_and_what_is_not_does_not() {
        RuleSetFiles files = RuleSetFiles.of(List.of(RuleFiles.plain()));
        CompiledRules model = OtherEngines.executableModel(files);

        assertThat(model.conclude(SITTER, Flag.class)).hasSize(1);
        assertThat(model.conclude(Facts.none(), Flag.class)).isEmpty();
        assertThat(OtherEngines.shuffled(files, OtherEnginesTest::shuffle).conclude(SITTER, Flag.class))
                .hasSize(1);
    }

    private static void shuffle(List<?> list) {
        Collections.shuffle(list, new Random(11));
    }

    private static void agrees(CompiledRules other, List<Assessment> people) {
        assertThat(people).isNotEmpty();
        for (Assessment person : people) {
            Conclusions one = RULES.run(person.facts(), List.of());
            Conclusions two = other.run(person.facts(), List.of());
            assertThat(two.all(Object.class)).isEqualTo(one.all(Object.class));
            one.all(Object.class)
                    .forEach(conclusion -> assertThat(two.why(conclusion)).isEqualTo(one.why(conclusion)));
        }
    }
}
