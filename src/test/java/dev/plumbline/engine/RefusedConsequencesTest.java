package dev.plumbline.engine;

import static dev.plumbline.engine.RuleFiles.SITS;
import static dev.plumbline.engine.RuleFiles.file;
import static dev.plumbline.engine.RuleFiles.place;
import static dev.plumbline.engine.RuleFiles.refused;
import static dev.plumbline.engine.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A right-hand side is one conclusion call and nothing else. */
class RefusedConsequencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "flag( kcontext, CAUDA_EQUINNA, SAME_DAY );  | CAUDA_EQUINNA | FlagCode has no constant 'CAUDA_EQUINNA'; did you mean CAUDA_EQUINA?",
                "flag( kcontext, FlagCode.HIPS, SAME_DAY );  | HIPS          | FlagCode has no constant 'HIPS'; did you mean HIP?",
                "flag( kcontext, CAUDA_EQUINA, NOW );        | NOW           | Urgency has no constant 'NOW'",
                "flagg( kcontext, CAUDA_EQUINA, SAME_DAY );  | flagg         | 'flagg' is no conclusion call; did you mean flag?",
                "System.exit( 0 );                           | System        | 'System' is no conclusion call",
                "Runtime.getRuntime().halt( 1 );             | Runtime       | 'Runtime' is no conclusion call",
                "new Thread().start();                       | new           | 'new' is no conclusion call",
                "insert( \"a fact\" );                       | insert        | 'insert' is no conclusion call",
                "flag( kcontext, CAUDA_EQUINA );             | flag(         | flag does not take 1 values beside kcontext",
                "flag( kcontext, HIP, SAME_DAY, \"now\" );   | flag(         | flag does not take 3 values beside kcontext",
                "flag( drools, CAUDA_EQUINA, SAME_DAY );     | flag(         | the right-hand side is one call of the form flag( kcontext",
                "review( kcontext, \"two\" );                | \"two\"       | expected a whole number, not '\"two\"'",
                "review( kcontext, 1 + 1 );                  | 1 + 1         | expected a whole number",
                "warn( kcontext, pain );                     | pain );       | expected words in quotes, not 'pain'",
                "flag( kcontext, FlagCode.valueOf( \"HIP\" ), SAME_DAY ); | ) | FlagCode has no constant ')'",
            })
    void anything_but_a_conclusion_call_with_constants_is_refused(String then, String word, String message) {
        RuleSource source = file("consequence.drl", rule("X-1", SITS, then));
        int at = source.text().lastIndexOf("then");
        RuleSource blanked = new RuleSource(source.name(), blank(source.text(), at));

        assertThat(refused(source))
                .anySatisfy(problem -> assertThat(problem).contains(" X-1: " + message))
                .allSatisfy(problem -> assertThat(problem).startsWith("consequence.drl:"));
        if (!word.equals(")")) {
            assertThat(refused(source))
                    .anySatisfy(problem -> assertThat(problem).startsWith(place(blanked, word) + " X-1: " + message));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sitting( hoursPerDay > 9 ) not Suspect( $code : code )",
                "not( Sitting( hoursPerDay > 9 ) and Suspect( $code : code ) )",
                "List( size >= 2 ) from collect( Suspect( $code : code ) )"
            })
    void a_value_of_what_is_not_there_or_only_counted_cannot_be_concluded_from(String when) {
        RuleSource source = file("absent.drl", rule("X-1", when, "flag( kcontext, $code, SAME_DAY );"));

        assertThat(refused(source)).singleElement().asString().contains("X-1: '$code' is named in what is not there");
    }

    @Test
    void two_calls_are_one_too_many() {
        RuleSource source = file(
                "two.drl",
                rule("X-1", SITS, "flag( kcontext, CAUDA_EQUINA, SAME_DAY );\n    flag( kcontext, HIP, SAME_DAY );"));

        assertThat(refused(source))
                .isNotEmpty()
                .allSatisfy(
                        problem -> assertThat(problem).startsWith("two.drl:").contains(" X-1: "));
    }

    @Test
    void a_statement_behind_or_around_the_call_is_refused() {
        RuleSource behind = file("behind.drl", rule("X-1", SITS, "review( kcontext, 2 ); System.exit( 0 );"));
        RuleSource around = file("around.drl", rule("X-1", SITS, "if ( true ) { review( kcontext, 2 ); }"));
        RuleSource inside = file("inside.drl", rule("X-1", SITS, "warn( kcontext, \"a\" + System.exit( 0 ) );"));

        assertThat(refused(behind))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains("behind.drl:"));
        assertThat(refused(around)).first().asString().startsWith(place(around, "if (") + " X-1: 'if'");
        assertThat(refused(inside))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains("inside.drl:"));
    }

    @Test
    void an_empty_right_hand_side_is_refused() {
        RuleSource source = file("empty.drl", rule("X-1", SITS, ""));

        assertThat(refused(source)).first().asString().contains(" X-1: the right-hand side is empty");
    }

    private static String blank(String text, int until) {
        return text.substring(0, until).replaceAll("[^\\n]", " ") + text.substring(until);
    }
}
