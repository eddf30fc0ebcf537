package dev.plumbline.engine;

import static dev.plumbline.engine.RuleFiles.FLAGS;
import static dev.plumbline.engine.RuleFiles.SITS;
import static dev.plumbline.engine.RuleFiles.compiled;
import static dev.plumbline.engine.RuleFiles.file;
import static dev.plumbline.engine.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.PlumblineException;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.Screen;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.FactsBuilder;
import dev.plumbline.fact.SittingBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Running compiled rules: sessions come and go, and what stands is known with its reasons. */
class CompiledRulesTest {

    private static final Facts SITTER = FactsBuilder.builder()
            .sitting(SittingBuilder.builder().hoursPerDay(9.0).build())
            .build();

    @Test
    void rules_that_never_come_to_rest_are_stopped_with_a_sentence() {
        CompiledRules rules = compiled(file(
                "restless.drl",
                rule("X-1", SITS, "review( kcontext, 1 );"),
                rule("X-2", "ReviewIn( $later : ( weeks + 1 ) )", "review( kcontext, $later );")));

        assertThatThrownBy(() -> rules.run(SITTER, List.of()))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("did not come to rest")
                .hasMessageContaining("firings");
    }

    @Test
    void no_session_is_left_behind() {
        CompiledRules rules = compiled(file("plain.drl", rule("X-1", SITS, FLAGS)));

        for (int i = 0; i < 200; i++) {
            rules.run(SITTER, List.of());
            rules.conclude(SITTER, Flag.class);
        }

        assertThat(rules.openSessions()).isZero();
    }

    @Test
    void no_session_is_left_behind_by_a_stage_that_fails() {
        CompiledRules rules = compiled(file("plain.drl", rule("X-1", SITS, FLAGS)));
        Stage broken = soFar -> {
            throw new IllegalStateException("broken");
        };

        assertThatThrownBy(() -> rules.run(SITTER, List.of(broken))).hasMessage("broken");
        assertThat(rules.openSessions()).isZero();
    }

    @Test
    void a_conclusion_knows_the_rules_and_the_facts_behind_it() {
        CompiledRules rules = compiled(file("plain.drl", rule("X-1", SITS, FLAGS)));

        Conclusions conclusions = rules.run(SITTER, List.of());

        Flag flag = conclusions.all(Flag.class).get(0);
        assertThat(conclusions.why(flag)).containsExactly(new Support("X-1", List.of(SITTER.sitting())));
        assertThat(conclusions.rules()).containsExactly("X-1");
    }

    @Test
    void a_stage_rests_on_what_the_stages_before_it_concluded() {
        CompiledRules rules = compiled(file(
                "stages.drl",
                rule("X-1", SITS, FLAGS),
                rule("X-2", "Screen( complete == true )", "flag( kcontext, HIP, GP_ADVICE );")));
        Stage screens = soFar ->
                soFar.all(Flag.class).stream().map(flag -> new Screen(true)).toList();

        assertThat(rules.run(SITTER, List.of()).rules()).containsExactly("X-1");
        assertThat(rules.run(SITTER, List.of(screens)).rules()).containsExactly("X-1", "X-2");
        assertThat(rules.run(Facts.none(), List.of(screens)).rules()).isEmpty();
    }

    @Test
    void a_rule_that_does_not_exist_is_a_fault_of_the_caller() {
        CompiledRules rules = compiled(file("plain.drl", rule("X-1", SITS, FLAGS)));

        assertThat(rules.rule("X-1").title()).isEqualTo("A title");
        assertThatThrownBy(() -> rules.rule("X-2")).isInstanceOf(IllegalArgumentException.class);
    }
}
