package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the author of a rule set is told after each save. */
class WatchTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path rules;
    private Watch watch;

    @BeforeEach
    void startWithRulesThatPass() throws IOException, InterruptedException {
        rules = folder.resolve("rules");
        assertThat(Call.of("rules", "new", rules.toString()).code()).isZero();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Map<String, String> environment =
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
        watch = new Watch(
                new Main.Terminal(InputStream.nullInputStream(), out, out, environment), rules, List.of(rules), 1);
        watch.start();
        assertThat(lines()).contains("watching " + rules + ": 0 of 7 cases fail, 4 of 4 rules hold in some case");
        said.reset();
    }

    @Test
    void an_edit_says_which_rule_it_is_and_which_cases_fail_now() throws IOException, InterruptedException {
        edit("contributors/sitting.drl", "hoursPerDay >= 8", "hoursPerDay >= 9");

        assertThat(lines())
                .contains("edited MY-SIT-1 (contributors/sitting.drl:10)", "Sitting / eight hours")
                .contains("+2 failing: 2 of 7 cases fail");
    }

    @Test
    void an_edit_that_is_taken_back_passes_again() throws IOException, InterruptedException {
        edit("contributors/sitting.drl", "hoursPerDay >= 8", "hoursPerDay >= 9");
        said.reset();
        edit("contributors/sitting.drl", "hoursPerDay >= 9", "hoursPerDay >= 8");

        assertThat(lines())
                .contains("2 pass again", "-2 failing: 0 of 7 cases fail")
                .doesNotContain("FAIL ");
    }

    @Test
    void cases_that_the_edit_cannot_bear_on_come_after_those_that_it_can() throws IOException, InterruptedException {
        edit("screen/cauda-equina.drl", "saddleNumbness.present", "saddleNumbness.notAbsent");

        assertThat(lines())
                .containsSubsequence("cases looked at first: ", "others: ")
                .contains("Numbness of the seat / not asked");
    }

    @Test
    void a_rule_that_does_not_compile_runs_nothing_and_forgets_nothing() throws IOException, InterruptedException {
        edit("contributors/sitting.drl", "hoursPerDay >= 8", "hoursPerWeek >= 8");
        assertThat(lines())
                .contains("contributors/sitting.drl", "hoursPerWeek", "nothing was run")
                .doesNotContain("FAIL");
        said.reset();

        edit("contributors/sitting.drl", "hoursPerWeek >= 8", "hoursPerDay >= 8");
        assertThat(lines()).contains("0 failing: 0 of 7 cases fail");
    }

    @Test
    void a_case_that_is_edited_is_run_and_one_that_is_taken_away_is_forgotten()
            throws IOException, InterruptedException {
        edit("cases/sitting.case.yaml", "fired: [MY-SIT-1] }", "fired: [MY-SIT-2] }");
        assertThat(lines()).contains("+1 failing: 1 of 7 cases fail");
        said.reset();

        Files.delete(rules.resolve("cases/sitting.case.yaml"));
        watch.changed(Set.of(rules.resolve("cases/sitting.case.yaml")));
        assertThat(lines()).contains("-1 failing: 0 of 3 cases fail");
    }

    @Test
    @Timeout(60)
    void what_is_saved_below_a_folder_is_heard_of_and_what_is_no_rule_is_not()
            throws IOException, InterruptedException {
        try (FolderChanges changes = new FolderChanges(List.of(rules))) {
            Files.writeString(rules.resolve("notes.txt"), "nothing");
            Path saved = rules.resolve("contributors/sitting.drl");
            Files.writeString(saved, Files.readString(saved) + "\n");

            assertThat(changes.next()).containsExactly(saved);
        }
    }

    @Test
    @Timeout(60)
    void a_watch_that_is_closed_ends() throws IOException, InterruptedException {
        FolderChanges changes = new FolderChanges(List.of(rules));
        changes.close();

        assertThat(changes.next()).isEmpty();
    }

    private void edit(String file, String from, String to) throws IOException, InterruptedException {
        Path path = rules.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
        watch.changed(Set.of(path));
    }

    private String lines() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
