package dev.plumbline.engine;

import static dev.plumbline.engine.RuleFiles.FLAGS;
import static dev.plumbline.engine.RuleFiles.SITS;
import static dev.plumbline.engine.RuleFiles.file;
import static dev.plumbline.engine.RuleFiles.place;
import static dev.plumbline.engine.RuleFiles.refused;
import static dev.plumbline.engine.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the engine's own parser or compiler finds is reported with the rule and its place all the same. */
class CompileErrorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sitting( hoursPerDay >= )",
                "Sitting( hoursPerDay >= 8",
                "Sitting hoursPerDay >= 8 )",
                "Sitting( hoursPerDay >= 8 ) ) ",
                "Sitting( hoursPerDay => 8 )",
                "not",
                "( Sitting( hoursPerDay >= 8 ) or"
            })
    void a_syntax_error_is_reported_at_its_line(String when) {
        RuleSource source = file("syntax.drl", rule("X-1", SITS, FLAGS), rule("X-2", when, FLAGS));
        int line = Integer.parseInt(place(source, "\"X-2").split(":", -1)[1]);

        assertThat(refused(source))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).matches("(?s)syntax\\.drl:\\d+:\\d+.*"));
        assertThat(refused(source))
                .anySatisfy(problem ->
                        assertThat(Integer.parseInt(problem.split(":", -1)[1])).isBetween(line, line + 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sitting( hoursPerDay >= $unbound )", "Sitting( hoursPerDay > \"many\".length().size() )"})
    void an_error_that_the_compiler_finds_is_reported_at_its_rule(String when) {
        RuleSource source = file("compiler.drl", rule("X-1", SITS, FLAGS), rule("X-2", when, FLAGS));

        assertThat(refused(source))
                .isNotEmpty()
                .anySatisfy(problem ->
                        assertThat(problem).startsWith(place(source, when.replaceFirst("\\w+\\( ", "")) + " X-2: "));
    }

    @Test
    void a_bound_value_that_is_not_bound_is_reported_at_its_rule() {
        RuleSource source = file("unbound.drl", rule("X-1", SITS, "flag( kcontext, $code, SAME_DAY );"));

        assertThat(refused(source))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).matches("(?s)unbound\\.drl:\\d+:\\d+ X-1: .*"));
    }
}
