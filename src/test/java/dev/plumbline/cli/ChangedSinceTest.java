package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cases a change could bear on, as git tells what changed. */
class ChangedSinceTest {

    @TempDir
    private static Path folder;

    private static OwnRules rules;

    @BeforeAll
    static void commit_a_rule_set() throws Exception {
        rules = OwnRules.in(folder);
        git("init", "-q");
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "begin");
    }

    @BeforeEach
    void begin_with_what_was_committed() throws Exception {
        git("checkout", "-q", "--", ".");
        git("clean", "-qfd");
    }

    @Test
    void nothing_changed_concerns_no_case() {
        Call call = rules.test("--changed-since", "HEAD");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.err()).contains("no case is concerned by what changed since HEAD");
    }

    @Test
    void a_changed_case_file_concerns_its_cases() throws IOException {
        rules.edit("cases/sitting.case.yaml", "name: hours unknown", "name: hours not known");

        assertThat(rules.test("--changed-since", "HEAD").out()).contains("4 cases: 4 passed");
    }

    @Test
    void a_changed_rule_concerns_the_cases_that_name_it_or_answer_what_it_reads() throws IOException {
        rules.edit("contributors/sitting.drl", "hoursPerDay >= 8", "hoursPerDay >= 9");

        Call call = rules.test("--changed-since", "HEAD");

        assertThat(call.code()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(call.out()).contains("3 cases: 1 passed, 2 failed").doesNotContain("cauda-equina");
    }

    @Test
    void a_changed_text_of_the_catalogue_and_a_new_one_concern_every_case() throws IOException {
        rules.edit("catalogue/flags.yaml", "Possible cauda", "A possible cauda");
        assertThat(rules.test("--changed-since", "HEAD").out()).contains("7 cases: 7 passed");
    }

    @Test
    void a_commit_that_git_does_not_know_is_a_wrong_call() {
        Call call = rules.test("--changed-since", "--output=x");

        assertThat(call.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(call.err()).contains("--changed-since --output=x: git knows no such commit");
        assertThat(Call.of("rules", "test", "--changed-since", "HEAD").err()).contains("needs rules in a folder");
    }

    private static void git(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-C", rules.folder().toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).as(command.toString()).isZero();
    }
}
