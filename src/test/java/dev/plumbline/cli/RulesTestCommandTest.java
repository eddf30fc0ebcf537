package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rules test} says of cases that were made to fail, on a small rule set of one's own. */
class RulesTestCommandTest {

    @TempDir
    private static Path shared;

    private static OwnRules rules;

    @BeforeAll
    static void make_a_rule_set() {
        rules = OwnRules.in(shared);
    }

    @BeforeEach
    void begin_with_cases_that_pass() throws IOException {
        rules.write("cases/sitting.case.yaml", rules.asMade("cases/sitting.case.yaml"));
        rules.forgetFailures();
    }

    @Test
    void a_new_rule_set_passes_and_lists_what_passes_on_request_only() {
        assertThat(rules.test().code()).isZero();
        assertThat(rules.test().out()).startsWith("7 cases: 7 passed\n");
        assertThat(rules.test("-v").out()).contains("pass ").contains("sitting.case.yaml:8  Sitting / eight hours\n");
    }

    @Test
    void a_failing_case_shows_what_was_expected_and_the_condition_that_was_one_step_away() throws IOException {
        rules.edit("cases/sitting.case.yaml", "{ hoursPerDay: 8 } }", "{ hoursPerDay: 7.5 } }");

        Call call = rules.test();

        assertThat(call.code()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(call.out())
                .startsWith("FAIL ")
                .contains("sitting.case.yaml:8  Sitting / eight hours\n")
                .contains("likelihood.PROLONGED_SITTING  expected POSSIBLE, got nothing\n")
                .contains("nearest rule MY-SIT-1 (")
                .contains("contributors/sitting.drl:10) does not hold, 0 of 1 of its conditions do\n")
                .contains("false    sitting.hoursPerDay >= 8 (7.5 h, needs 8 or more)   <- one step away\n")
                .contains("expected by: AUTHOR, where the expected answer comes from\n")
                .contains("7 cases: 6 passed, 1 failed\n");
    }

    @Test
    void the_command_that_is_shown_runs_that_case_again() throws IOException {
        rules.edit("cases/sitting.case.yaml", "hoursPerDay: 7.9", "hoursPerDay: 8.1");
        String shown = rules.test()
                .out()
                .lines()
                .filter(line -> line.startsWith("     rerun: "))
                .findFirst()
                .orElseThrow();
        assertThat(shown).endsWith("--only '#2'");
        String[] words =
                shown.replaceFirst(" +rerun: plumbline ", "").replace("'", "").split(" ");

        Call again = rules.call(words);

        assertThat(again.code()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(again.out())
                .contains("Sitting / just below eight hours")
                .contains("contributors.mustNot  expected no PROLONGED_SITTING, got it\n")
                .contains("PROLONGED_SITTING comes from MY-SIT-1 (")
                .contains("1 case: 0 passed, 1 failed\n");
    }

    @Test
    void cases_are_chosen_by_words_of_their_names() {
        assertThat(rules.test("--only", "eight*pain", "-v").out()).contains("1 case: 1 passed");
        assertThat(rules.test("--only", "SITTING / hours").out()).contains("1 case: 1 passed");
        assertThat(rules.test("--only", "cauda-equina.case.yaml#3", "-v").out()).contains("not asked\n");

        Call none = rules.test("--only", "no such case");
        assertThat(none.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(none.err()).contains("no case matches --only 'no such case'");
    }

    @Test
    void failed_runs_what_failed_last_time_until_it_passes() throws IOException {
        assertThat(rules.test("--failed").err()).contains("no earlier run is known");
        rules.edit("cases/sitting.case.yaml", "hoursPerDay: 7.9", "hoursPerDay: 8.1");
        assertThat(rules.test().code()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(rules.test("--only", "eight hours that").code()).isZero();

        assertThat(rules.test("--failed").out()).contains("1 case: 0 passed, 1 failed");

        rules.edit("cases/sitting.case.yaml", "hoursPerDay: 8.1", "hoursPerDay: 7.9");
        assertThat(rules.test("--failed").out()).contains("1 case: 1 passed");
        Call none = rules.test("--failed");
        assertThat(none.code()).isZero();
        assertThat(none.err()).contains("no case failed when it last ran");
    }

    @Test
    void what_is_remembered_of_failures_is_the_owner_s_alone() throws IOException {
        rules.test();

        assertThat(rules.failures())
                .hasSize(1)
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
    }

    @Test
    void a_todo_runs_and_never_fails_and_one_that_passes_is_said() throws IOException {
        rules.edit(
                "cases/sitting.case.yaml",
                "  - name: eight hours\n    given: { sitting: { hoursPerDay: 8 } }",
                "  - name: eight hours\n    status: todo\n    given: { sitting: { hoursPerDay: 7 } }");
        rules.edit(
                "cases/sitting.case.yaml", "  - name: hours unknown\n", "  - name: hours unknown\n    status: todo\n");

        Call call = rules.test();

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains("todo that passes, take the mark away: ")
                .contains("  Sitting / hours unknown\n")
                .contains("todo " + rules.file("cases/sitting.case.yaml"))
                .contains("7 cases: 5 passed, 1 todo, 1 todo that pass\n");
    }

    @Test
    void what_cannot_be_read_is_said_with_its_place_and_the_nearest_spelling_and_the_rest_runs() throws IOException {
        rules.edit("cases/sitting.case.yaml", "[MY-SIT-1, MY-SIT-2]", "[MY-SIT-1, MY-SIT-22]");
        rules.edit("cases/sitting.case.yaml", "hoursPerDay: 7.9", "hourPerDay: 7.9");

        Call call = rules.test();

        assertThat(call.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(call.out())
                .contains(
                        "sitting.case.yaml:19:100 expect.fired: no rule is called 'MY-SIT-22'; did you mean MY-SIT-2?")
                .contains("sitting.case.yaml:12:37 given.sitting.hourPerDay: unknown field; did you mean hoursPerDay?")
                .contains("7 cases: 5 passed, 2 unreadable\n");
    }

    @Test
    void an_expectation_of_something_that_does_not_exist_is_refused_not_passed() throws IOException {
        rules.edit(
                "cases/sitting.case.yaml",
                "mustNot: [PROLONGED_SITTING] }, notFired",
                "mustNot: [PROLONGED_SITING] }, notFired");
        rules.edit("cases/sitting.case.yaml", "urgencyAtMost: NONE", "urgencyAtMoist: NONE");

        Call call = rules.test();

        assertThat(call.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(call.out())
                .contains("nothing is called 'PROLONGED_SITING'; did you mean PROLONGED_SITTING?")
                .contains("nothing of that name can be expected; did you mean urgencyAtMost?")
                .contains("3 cases: 3 passed, 2 problems in files that could not be read\n");
    }

    @Test
    void rules_that_do_not_compile_outrank_everything() throws IOException {
        String rule = rules.asMade("contributors/sitting.drl");
        rules.write("contributors/sitting.drl", rule.replace("hoursPerDay >=", "hourPerDay >="));

        Call call = rules.test();
        rules.write("contributors/sitting.drl", rule);

        assertThat(call.code()).isEqualTo(ExitCode.RULES_DO_NOT_COMPILE);
        assertThat(call.err()).contains("contributors/sitting.drl:16");
    }

    @Test
    void a_call_that_cannot_be_is_refused() {
        assertThat(rules.test("--yes").err()).contains("--yes answers what --bless asks");
        assertThat(rules.test("--format", "xml").err()).contains("'xml' is not one of pretty, json, junit, sarif");
        assertThat(rules.test("--format", "json", "--format", "sarif").err()).contains("only one format can go to");
        assertThat(Call.of("rules", "test", "--failed").err()).contains("neither HOME nor XDG_CACHE_HOME is set");
        assertThat(Call.of("rules", "test", "no-such-file").code()).isEqualTo(ExitCode.WRONG_INPUT);
    }
}
