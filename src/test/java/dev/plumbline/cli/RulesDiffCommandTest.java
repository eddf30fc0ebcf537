package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of a small rule set does, as it is told, and how the call ends. */
class RulesDiffCommandTest {

    private static final String SITTING = "contributors/sitting.drl";
    private static final String NUMBNESS = "screen/cauda-equina.drl";

    @TempDir
    private Path folder;

    private OwnRules old;
    private OwnRules now;

    @BeforeEach
    void two_versions() throws IOException {
        old = OwnRules.in(Files.createDirectory(folder.resolve("a")));
        now = OwnRules.in(Files.createDirectory(folder.resolve("b")));
    }

    private Call diff(String... more) {
        List<String> words = new ArrayList<>(
                List.of("rules", "diff", old.folder().toString(), now.folder().toString(), "--inputs", "300"));
        words.addAll(Arrays.asList(more));
        return old.call(words.toArray(String[]::new));
    }

    @Test
    void nothing_changed_makes_no_difference() {
        Call call = diff();

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("No rule and no table says anything else", "equivalent in every outcome");
    }

    @Test
    void a_threshold_is_found_with_the_smallest_person_and_the_rule() throws IOException {
        now.edit(SITTING, "hoursPerDay >= 8 )", "hoursPerDay > 8 )");

        Call call = diff();

        assertThat(call.code()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(call.out())
                .contains(
                        "edited   MY-SIT-1",
                        "sitting.hoursPerDay >= 8 -> sitting.hoursPerDay > 8",
                        "REMOVED  contributor PROLONGED_SITTING at POSSIBLE  [BLOCKS]",
                        "smallest: sitting.hoursPerDay 8  (everything else unknown)",
                        "because MY-SIT-1",
                        "Conditions compared for everybody there can be: MY-SIT-1.");
    }

    @Test
    void kinds_that_are_not_named_do_not_block() throws IOException {
        now.edit(SITTING, "hoursPerDay >= 8 )", "hoursPerDay > 8 )");

        assertThat(diff("--fail-on", "none").code()).isZero();
        assertThat(diff("--fail-on", "error,raised").code()).isZero();
        assertThat(diff("--fail-on", "removd").code()).isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void other_words_for_the_same_outcome_are_a_reason_and_do_not_block() throws IOException {
        now.edit(SITTING, "@because( \"Sitting brings", "@because( \"To sit brings");

        Call call = diff();

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains("REASON   contributor PROLONGED_SITTING (texts)")
                .doesNotContain("BLOCKS");
    }

    @Test
    void a_changed_text_of_a_table_is_named() throws IOException {
        now.edit("catalogue/flags.yaml", "Possible cauda", "A possible cauda");

        Call call = diff();

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains("table    catalogue/flags.yaml CAUDA_EQUINA.", "REASON   flag CAUDA_EQUINA (texts)");
    }

    @Test
    void an_emergency_that_drops_blocks_until_it_is_named() throws IOException {
        now.edit(NUMBNESS, "CAUDA_EQUINA, EMERGENCY_NOW", "CAUDA_EQUINA, SAME_DAY");
        now.edit("catalogue/flags.yaml", "    EMERGENCY_NOW:", "    SAME_DAY: See a doctor today.\n    EMERGENCY_NOW:");
        Path accept = folder.resolve("accept.yaml");

        Call first = diff("--fail-on", "none", "--write-accept", accept.toString());

        assertThat(first.code()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(first.out())
                .contains("LOWERED  urgency EMERGENCY_NOW -> SAME_DAY  [BLOCKS, an emergency drops]", "less cautious");
        assertThat(diff("--fail-on", "none", "--write-accept", accept.toString())
                        .code())
                .as("a file that is there is not overwritten")
                .isEqualTo(ExitCode.WRONG_INPUT);

        Call unsigned = diff("--fail-on", "none", "--accept", accept.toString());
        assertThat(unsigned.code()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(unsigned.err()).contains("is not signed");

        String signed = Files.readString(accept)
                .replaceFirst("who:", "who: A. Reviewer")
                .replaceFirst("when:", "when: 2026-01-31")
                .replaceFirst("why:", "why: the pathway changed");
        Files.writeString(accept, signed);
        assertThat(diff("--fail-on", "none", "--accept", accept.toString()).code())
                .isEqualTo(ExitCode.FALLS_SHORT);

        Files.writeString(accept, signed.replace("emergencyDrop: no", "emergencyDrop: yes"));
        Call accepted = diff("--fail-on", "none", "--accept", accept.toString());
        assertThat(accepted.code()).as(accepted.out()).isZero();
        assertThat(accepted.out()).contains("accepted, an emergency drops", "accepted by A. Reviewer on 2026-01-31");
    }

    @Test
    void what_was_accepted_and_does_not_occur_any_more_is_stale() throws IOException {
        now.edit(SITTING, "hoursPerDay >= 8 )", "hoursPerDay > 8 )");
        Path accept = folder.resolve("accept.yaml");
        Files.writeString(accept, """
                who: A. Reviewer
                when: 2026-01-31
                why: meant
                accepted:
                  - difference: REMOVED contributor *
                    rules: [MY-SIT-1]
                  - difference: REMOVED pattern RADICULAR_PAIN
                """);

        Call call = diff("--accept", accept.toString());

        assertThat(call.out())
                .contains("'REMOVED pattern RADICULAR_PAIN' does not occur any more")
                .contains("REMOVED  contributor PROLONGED_SITTING at POSSIBLE  [accepted]");
    }

    @Test
    void everything_wrong_with_a_file_of_accepted_differences_is_told_with_its_place() throws IOException {
        Path accept = folder.resolve("accept.yaml");
        Files.writeString(accept, """
                who: A. Reviewer
                when: last week
                accepted:
                  - diference: REMOVED
                  - difference: LOWERED urgency *
                    emergencyDrop: yes
                """);

        Call call = diff("--accept", accept.toString());

        assertThat(call.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(call.err())
                .contains(
                        "accept.yaml:2:7 when: 'last week' is not a date",
                        "accept.yaml:4:5 diference: there is no such key",
                        "accept.yaml:5:17 difference: an emergency that drops needs its whole name");
    }

    @Test
    void json_markdown_and_junit_say_the_same() throws IOException {
        now.edit(SITTING, "hoursPerDay >= 8 )", "hoursPerDay > 8 )");
        Path md = folder.resolve("diff.md");
        Path junit = folder.resolve("diff.xml");

        Call call = diff("-f", "json", "-f", "md=" + md, "-f", "junit=" + junit);

        assertThat(call.out())
                .contains("\"rule\": \"MY-SIT-1\"", "\"kind\": \"REMOVED\"", "\"hoursPerDay\": 8", "\"blocks\": true");
        assertThat(Files.readString(md)).contains("| blocks | REMOVED | contributor PROLONGED_SITTING");
        assertThat(Files.readString(junit)).contains("<failure message=\"REMOVED contributor PROLONGED_SITTING");
        assertThat(diff("-f", "html").code()).isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void stored_people_are_compared_and_lines_that_are_none_are_told() throws IOException {
        now.edit(SITTING, "hoursPerDay >= 8 )", "hoursPerDay > 8 )");
        Path records = folder.resolve("people.jsonl");
        Files.writeString(records, "{\"sitting\":{\"hoursPerDay\":8}}\n{\"sitting\":{\"hoursPerDay\":2}}\n");
        assertThat(diff("--records", records.toString()).out()).contains("2 stored.");

        Files.writeString(records, "{\"sitting\":{\"hoursPerDay\":99}}\n");
        Call call = diff("--records", records.toString());
        assertThat(call.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(call.err()).contains("people.jsonl:1:");
        assertThat(diff("--records", folder.resolve("none.jsonl").toString()).code())
                .isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void a_version_can_be_a_commit_or_a_release() throws Exception {
        git("init", "-q");
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "begin");
        Path jar = released(now.folder());
        now.edit(SITTING, "hoursPerDay >= 8 )", "hoursPerDay > 8 )");
        String folder = now.folder().toString();

        Call commit = now.call("rules", "diff", "HEAD", folder, "--inputs", "300");
        assertThat(commit.code()).as(commit.err()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(commit.out()).contains("HEAD -> ", "edited   MY-SIT-1");
        assertThat(now.call("rules", "diff", jar.toString(), folder, "--inputs", "300")
                        .out())
                .contains("edited   MY-SIT-1");

        Call unknown = now.call("rules", "diff", "v9.9.9", folder);
        assertThat(unknown.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(unknown.err()).contains("v9.9.9", "git knows no such commit");
    }

    @Test
    void what_is_no_version_is_refused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Call call = now.call("rules", "diff", empty.toString(), now.folder().toString());
        assertThat(call.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(call.err()).contains("is no rule set; it has no ruleset.yaml");

        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        assertThat(now.call("rules", "diff", text.toString(), now.folder().toString())
                        .err())
                .contains("is no release");
    }

    @Test
    void rules_that_do_not_compile_are_told_with_their_version() throws IOException {
        now.edit(SITTING, "hoursPerDay >= 8 )", "hoursPerDy >= 8 )");

        Call call = diff();

        assertThat(call.code()).isEqualTo(ExitCode.RULES_DO_NOT_COMPILE);
        assertThat(call.err()).contains(now.folder() + ": contributors/sitting.drl:", "did you mean hoursPerDay?");
    }

    private Path released(Path rules) throws IOException {
        Path jar = folder.resolve("release.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry("dev/plumbline/rules/back-pain/"
                        + rules.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return jar;
    }

    private void git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", now.folder().toString()));
        command.addAll(List.of(words));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
