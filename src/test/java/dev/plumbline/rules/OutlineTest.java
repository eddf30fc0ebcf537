package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import dev.plumbline.Sample;
import dev.plumbline.reason.Trace;
import dev.plumbline.result.Outline;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An outline is what the whole result says, shortened. */
@Tag("sampled")
class OutlineTest {

    private static final int GENERATED = Sample.of(150, 600);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final Assessor assessor = Assessor.of(RuleSet.shipped());

    @Test
    void the_outline_of_every_case_and_example_equals_the_whole_result() {
        Corpus.all().forEach(run -> {
            Outline whole = Outline.of(run.result());
            Outline outline = assessor.outline(run.person().named(whole.source()), TODAY);

            assertThat(outline).as(run.name()).isEqualTo(whole);
        });
    }

    @Test
    void the_outline_of_made_up_people_equals_the_whole_result() {
        People people = new People(RuleSet.shipped().rules());
        IntStream.range(0, GENERATED).parallel().forEach(i -> {
            Assessment person = Assessment.of(people.generated(500_000 + i).facts());
            Trace trace = assessor.trace(person, TODAY);

            assertThat(assessor.outline(person, TODAY))
                    .as(Pair.yaml(person.facts()))
                    .isEqualTo(Outline.of(trace.result()));
        });
    }
}
