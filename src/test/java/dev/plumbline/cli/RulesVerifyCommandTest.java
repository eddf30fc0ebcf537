package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a rule set before a release. */
class RulesVerifyCommandTest {

    @TempDir
    private Path folder;

    private OwnRules rules;
    private Path verdict;

    @BeforeEach
    void makeRules() {
        rules = OwnRules.in(folder);
        verdict = folder.resolve("verdict.json");
    }

    private Call verify(String... more) {
        String[] words = new String[more.length + 6];
        System.arraycopy(
                new String[] {
                    "rules", "verify", "--rules", rules.folder().toString(), "-o", verdict.toString(),
                },
                0,
                words,
                0,
                6);
        System.arraycopy(more, 0, words, 6, more.length);
        return Call.of(words);
    }

    @Test
    void a_new_rule_set_meets_every_gate_and_says_what_was_not_asked() throws IOException {
        Call call = verify("--min-score", "0", "--runs", "50");

        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .contains("met     test: 0 of 7 cases fail")
                .contains("met     lint: 0 errors")
                .contains("met     cover: rules 100.0 %")
                .contains("properties are falsified")
                .contains("met     shuffled: 0 of 7 differ")
                .contains("met     executable model: 0 of 7 differ")
                .contains("mutate: score ")
                .contains("not run diff: left out")
                .contains("not everything was asked");
        assertThat(Files.readString(verdict))
                .contains("\"complete\": false", "\"casesSha256\"", "\"gate\": \"mutate\"");
    }

    @Test
    void a_case_that_fails_is_named_and_the_rules_are_not_fit_for_release() throws IOException {
        rules.edit("cases/sitting.case.yaml", "fired: [MY-SIT-1] }", "fired: [MY-SIT-2] }");

        Call call = verify("--without", "props,model,shuffled");

        assertThat(call.code()).isEqualTo(ExitCode.GATE_NOT_MET);
        assertThat(call.out())
                .contains("NOT MET test: 1 of 7 cases fail", "Sitting / eight hours", "not fit for release")
                .contains("NOT MET mutate: nothing can be told while cases fail");
        assertThat(Files.readString(verdict)).contains("\"met\": false", "\"state\": \"NOT_RUN\"");
    }

    @Test
    void what_drops_since_the_last_release_blocks() throws IOException {
        Path release = folder.resolve("release");
        assertThat(Call.of("rules", "new", release.toString()).code()).isZero();
        rules.edit("screen/cauda-equina.drl", "EMERGENCY_NOW );", "SAME_DAY );");
        rules.edit("catalogue/flags.yaml", "EMERGENCY_NOW:", "SAME_DAY:");

        Call call = verify("--without", "test,lint,cover,props,model,shuffled,mutate", "--against", release.toString());

        assertThat(call.code()).isEqualTo(ExitCode.GATE_NOT_MET);
        assertThat(call.out()).contains("NOT MET diff: ").contains("LOWERED");
    }

    @Test
    void the_same_rules_give_the_same_verdict_to_the_byte() throws IOException {
        verify("--without", "model", "--runs", "50");
        String first = Files.readString(verdict);
        verify("--without", "model", "--runs", "50");

        assertThat(Files.readString(verdict)).isEqualTo(first);
    }

    @Test
    void a_gate_that_nobody_knows_is_refused() {
        Call call = verify("--without", "hope");

        assertThat(call.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(call.err()).contains("hope");
    }
}
