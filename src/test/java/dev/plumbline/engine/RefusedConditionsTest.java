package dev.plumbline.engine;

import static dev.plumbline.engine.RuleFiles.FLAGS;
import static dev.plumbline.engine.RuleFiles.file;
import static dev.plumbline.engine.RuleFiles.place;
import static dev.plumbline.engine.RuleFiles.refused;
import static dev.plumbline.engine.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a condition may not say, with the place of the word and the nearest right spelling. */
class RefusedConditionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sitting( hourPerDay >= 8 )                       | hourPerDay | Sitting has no field 'hourPerDay'; did you mean hoursPerDay?",
                "Sitting( provokesPain.presnt )                   | presnt     | Presence has no property 'presnt'; did you mean present?",
                "Neuro( weakestLegGrade.lowst <= 3 )              | lowst      | NumberSides has no property 'lowst'; did you mean lowest?",
                "Siting( hoursPerDay >= 8 )                       | Siting     | 'Siting' is no fact, conclusion or literal that a rule can read; did you mean Sitting?",
                "Pain( sites contains PainSite.LOWBACK )          | LOWBACK    | PainSite has no constant 'LOWBACK'; did you mean LOW_BACK?",
                "Pain( sites contains PainSiet.LOW_BACK )         | PainSiet   | 'PainSiet' is no fact, conclusion or literal",
                "Finding( code == FindingCode.FEVR )              | FEVR       | FindingCode has no constant 'FEVR'; did you mean FEVER?",
                "eval( true )                                     | eval       | 'eval' is not allowed in a condition",
                "Sitting( hoursPerDay > new Double( 8 ) )         | new        | 'new' is not allowed in a condition",
                "exists Sitting( hoursPerDay >= 8 )               | exists     | 'exists' is not allowed in a condition",
                "Sitting( class != null )                         | class      | 'class' is not allowed in a condition",
                "Sitting( getClass() != null )                    | getClass   | 'getClass' is not allowed in a condition",
                "Sitting( hoursPerDay > System.nanoTime() )       | System     | 'System' is no fact, conclusion or literal",
                "Sitting( hoursPerDay > Runtime.version().feature() ) | Runtime | 'Runtime' is no fact, conclusion or literal",
                "Sitting( hoursPerDay > java.lang.Math.random() ) | java.lang  | Sitting has no field 'java'",
            })
    void a_word_that_means_nothing_or_harm_is_refused_at_its_place(String when, String word, String message) {
        RuleSource source = file("condition.drl", rule("X-1", when, FLAGS));

        assertThat(refused(source))
                .anySatisfy(problem -> assertThat(problem).startsWith(place(source, word) + " X-1: " + message));
    }

    @Test
    void every_problem_of_every_file_is_reported_at_once() {
        RuleSource one = file("one.drl", rule("X-1", "Sitting( hourPerDay >= 8 )", FLAGS));
        RuleSource two =
                file("two.drl", rule("X-2", "Sitting( boutMinutes >= 8 )", "flag( kcontext, HIPP, SAME_DAY );"));

        assertThat(refused(one, two))
                .hasSize(3)
                .anySatisfy(problem -> assertThat(problem).startsWith(place(two, "HIPP")));
    }
}
