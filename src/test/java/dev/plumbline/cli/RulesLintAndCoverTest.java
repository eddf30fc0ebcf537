package dev.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lint and cover print, and how they end. */
class RulesLintAndCoverTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void lint_ends_with_1_at_an_error_and_names_place_rule_and_check() throws IOException {
        rule("Client( age > 70, age < 60 )");

        assertThat(run("rules", "lint", "--rules", folder.toString())).isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .contains(
                        "error never-holds  a.drl:5:6 X-1",
                        "1 rule, 0 cases: 1 error, 0 warnings",
                        "Analysed 1 of 1 rule");
    }

    @Test
    void lint_ends_with_3_when_the_rules_would_not_load() throws IOException {
        rule("Client( agee > 70 )");

        assertThat(run("rules", "lint", "--rules", folder.toString())).isEqualTo(3);
        assertThat(out.toString(UTF_8)).contains("error refused", "did you mean age?");
    }

    @Test
    void lint_ends_with_0_when_there_is_nothing() throws IOException {
        rule("Client( age > 70 )");

        assertThat(run("rules", "lint", "--rules", folder.toString())).isZero();
    }

    @Test
    void a_finding_has_its_place_in_sarif() throws IOException {
        rule("Client( age > 70, age < 60 )");
        run("rules", "lint", "-f", "sarif", "--rules", folder.toString());

        assertThat(out.toString(UTF_8))
                .contains(
                        "\"version\": \"2.1.0\"",
                        "\"ruleId\": \"never-holds\"",
                        "\"uri\": \"a.drl\"",
                        "\"startLine\": 5");
    }

    @Test
    void an_unknown_check_is_a_wrong_call_that_names_the_nearest() {
        assertThat(run("rules", "lint", "--explain", "gab")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("did you mean gap?");
    }

    @Test
    void lint_refuses_a_folder_without_a_rule_set() {
        assertThat(run("rules", "lint", "--rules", folder.toString())).isEqualTo(2);
        assertThat(run("rules", "cover", "--rules", folder.resolve("none").toString()))
                .isEqualTo(2);
    }

    private void rule(String when) throws IOException {
        Files.writeString(folder.resolve("ruleset.yaml"), "name: small\n");
        Files.writeString(folder.resolve("a.drl"), """
                package rules
                import dev.plumbline.fact.*
                import static dev.plumbline.engine.Conclude.*
                import static dev.plumbline.conclusion.FlagCode.*
                rule "X-1 A title"
                    @grade( CONSENSUS )
                    @source( "NG59" )
                    @because( "Because" )
                when
                    %s
                then
                    flag( kcontext, HIP, Urgency.SAME_DAY );
                end
                """.formatted(when));
    }

    private int run(String... arguments) {
        Main.Terminal terminal = new Main.Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                Map.of());
        return Main.run(terminal, arguments);
    }
}
