package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code rules mutate} tells what it found, and how it ends. */
class RulesMutateCommandTest {

    @TempDir
    private Path folder;

    private OwnRules rules;

    @BeforeEach
    void make() throws IOException {
        rules = OwnRules.in(folder);
        rules.edit("screen/cauda-equina.drl", "saddleNumbness.present", "saddleNumbness.present, daysSinceOnset >= 3");
        rules.write("cases/cauda-equina.case.yaml", """
                name: Numb for a week
                given: { caudaEquina: { saddleNumbness: yes, daysSinceOnset: 7 } }
                expect: { fired: [MY-CES-1] }
                """);
    }

    @Test
    void it_says_what_goes_unnoticed_with_its_place_the_change_and_somebody_who_shows_it() {
        Call call = mutate("--only", "MY-CES-*");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out())
                .contains(
                        "screen/cauda-equina.drl:15  `daysSinceOnset >= 3` -> `daysSinceOnset > 3`",
                        "tells them apart: caudaEquina: { saddleNumbness: present, daysSinceOnset: 3 }",
                        "--write MY-CES-1#",
                        "score ");
    }

    @Test
    void a_score_that_is_not_reached_and_a_red_flag_that_goes_unnoticed_end_with_4() {
        Call call = mutate("--only", "MY-CES-1", "--min", "1");

        assertThat(call.code()).isEqualTo(ExitCode.GATE_NOT_MET);
        assertThat(call.err())
                .contains("changes of rules in screen/ go unnoticed")
                .doesNotContain("below the minimum");
        assertThat(mutate("--min", "100").err()).contains("below the minimum of 100.0");
    }

    @Test
    void rules_that_do_not_compile_end_with_3_and_cases_that_fail_with_1() throws IOException {
        rules.edit("cases/cauda-equina.case.yaml", "daysSinceOnset: 7", "daysSinceOnset: 2");
        Call failing = mutate();
        rules.edit("screen/cauda-equina.drl", "daysSinceOnset >= 3", "daysSinceOnst >= 3");

        assertThat(failing.code()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(failing.err()).contains("1 cases fail with the rules as they are", "Numb for a week");
        assertThat(mutate().code()).isEqualTo(ExitCode.RULES_DO_NOT_COMPILE);
    }

    @Test
    void a_case_is_written_that_reads_and_waits_for_a_clinician() throws IOException {
        Call call = mutate("--only", "MY-CES-1", "--write");
        Path written = rules.folder().resolve("cases/gen");

        assertThat(call.err()).contains("written: " + written);
        try (var files = Files.list(written)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .contains("status: todo", "given:\n  caudaEquina: {", "expect: { }"));
        }
        assertThat(rules.test().code()).isZero();
    }

    @Test
    void a_later_report_shows_only_what_has_come_to_go_unnoticed() throws IOException {
        Path report = folder.resolve("last.json");
        assertThat(mutate("--only", "MY-CES-1", "-f", "json", "-o", report.toString())
                        .code())
                .isZero();

        Call same = mutate("--only", "MY-CES-1", "--vs", report.toString());
        assertThat(same.out()).contains("that were alive before are not shown").doesNotContain("NO COVERAGE ");

        rules.edit("screen/cauda-equina.drl", "daysSinceOnset >= 3", "daysSinceOnset >= 4");
        assertThat(mutate("--only", "MY-CES-1", "--vs", report.toString()).out())
                .contains("`daysSinceOnset >= 4` -> `daysSinceOnset > 4`");
        assertThat(mutate("--vs", rules.file("ruleset.yaml").toString()).code()).isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void a_junit_report_fails_what_goes_unnoticed() {
        assertThat(mutate("--only", "MY-CES-1", "-f", "junit").out())
                .contains("<testsuite name=\"screen/cauda-equina.drl\"", "type=\"NO_COVERAGE\"");
    }

    @Test
    void a_call_that_cannot_be_is_refused() {
        assertThat(mutate("--min", "120").err()).contains("a score is between 0 and 100");
        assertThat(mutate("--threads", "0").code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(Call.of("rules", "mutate", "--changed-since", "HEAD").err()).contains("needs rules in a folder");
    }

    private Call mutate(String... more) {
        String[] words = new String[more.length + 4];
        System.arraycopy(
                new String[] {"rules", "mutate", "--rules", rules.folder().toString()}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return rules.call(words);
    }
}
