package dev.plumbline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.SampledCases;
import dev.plumbline.fact.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTextTest {

    @Test
    void every_case_reads_back_as_it_was_written_with_what_could_not_be_said() {
        List<Assessment> people = SampledCases.all();
        assertThat(people).hasSizeGreaterThan(2000);
        for (Assessment person : people) {
            Assessment asked = person;
            for (String path :
                    List.of("pain.sites", "systemic.temperatureC", "sleep.mattress", "neuro.reflexReduced")) {
                asked = asked.wasAsked(Vocabulary.require(path)) ? asked : asked.couldNotSay(Vocabulary.require(path));
            }
            for (Assessment one : List.of(person, asked)) {
                same(one, Assessment.parse(one.toYaml()));
                same(one, Assessment.parse(one.toJson()));
            }
        }
    }

    @Test
    void one_side_that_could_not_be_said_is_kept() {
        Assessment person = Assessment.parse("strength: { gluteMediusGrade: { left: 4, right: unknown } }");
        assertThat(person.couldNotSay()).containsExactly("strength.gluteMediusGrade.right");
        assertThat(person.toYaml()).isEqualTo("strength:\n  gluteMediusGrade: { left: 4, right: unknown }\n");
        same(person, Assessment.parse(person.toYaml()));
    }

    @Test
    void words_keep_every_letter() {
        for (String words : List.of(
                "",
                "null",
                "yes: no # not a comment",
                "line one\nline two\ttab",
                "\"quoted\" \\ {a: [b]}",
                "Rückenschmerz, ça va, 背中, \uD83D\uDE00",
                "\u0085\u2028\u007F\u0000",
                " spaces ",
                "- 1")) {
            Assessment person = Assessment.of(facts -> facts.visit(
                    dev.plumbline.fact.VisitBuilder.builder().note(words).build()));
            assertThat(Assessment.parse(person.toYaml()).facts().visit().note()).isEqualTo(words);
        }
    }

    @Test
    void numbers_keep_every_digit() {
        for (double number : new double[] {0, 0.1, 0.1 + 0.2, 1e-7, 23.999999999999996, 1.0 / 3}) {
            Assessment person = Assessment.of(facts -> facts.sleep(
                    dev.plumbline.fact.SleepBuilder.builder().hours(number).build()));
            assertThat(Assessment.parse(person.toYaml()).facts().sleep().hours())
                    .isEqualTo(number);
        }
    }

    @Test
    void nothing_known_is_an_assessment_too() {
        assertThat(Assessment.parse("{}").toYaml()).isEqualTo("{}\n");
    }

    private static void same(Assessment one, Assessment other) {
        assertThat(other.facts()).isEqualTo(one.facts());
        assertThat(other.couldNotSay()).isEqualTo(one.couldNotSay());
    }
}
