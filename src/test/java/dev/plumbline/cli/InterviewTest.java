package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.interview.Step;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewTest {

    private static final String SADDLE = "Has feeling changed around the back passage";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path file = Path.of("");

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("person.yaml");
    }

    @Test
    void the_end_of_the_input_ends_it_with_every_answer_saved() throws IOException {
        assertThat(interview("n")).isZero();
        assertThat(Files.readString(file)).isEqualTo("caudaEquina:\n  saddleNumbness: absent\n");
        assertThat(shown()).contains("Urgency: NONE. Nothing found so far", "plumbline assess " + file);
        assertThat(folder.toFile().list()).containsExactly("person.yaml");
    }

    @Test
    void a_new_file_is_for_its_owner_only_and_an_old_one_keeps_its_permissions() throws IOException {
        interview("n");
        assertThat(permissions()).isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        interview("n");
        assertThat(permissions()).isEqualTo("rw-r-----");
    }

    @Test
    void an_emergency_stops_it_and_says_what_to_do() {
        assertThat(interview("y", "n", "n")).isZero();
        assertThat(shown()).contains("Stop asking and act now.", "Urgency: EMERGENCY_NOW");
        assertThat(shown().split("> ", -1)).hasSize(2);
    }

    @Test
    void an_emergency_in_the_file_is_told_without_a_question() throws IOException {
        Files.writeString(file, "caudaEquina: { saddleNumbness: yes }\n");
        assertThat(interview("n")).isZero();
        assertThat(shown()).contains("Stop asking and act now.").doesNotContain("> ");
    }

    @Test
    void it_goes_on_where_it_was_left_and_never_asks_again_what_could_not_be_said() {
        interview("?", "q");
        assertThat(read().couldNotSay()).containsExactly("caudaEquina.saddleNumbness");
        out.reset();
        interview("n");
        assertThat(shown()).doesNotContain(SADDLE);
        assertThat(read().couldNotSay()).containsExactly("caudaEquina.saddleNumbness");
    }

    @Test
    void back_takes_the_last_answer_back_and_asks_it_again() {
        interview("n", "n", "b", "b", "b", "?");
        assertThat(shown()).contains("There is no answer of this session to take back.");
        assertThat(read().toYaml()).isEqualTo("caudaEquina:\n  saddleNumbness: unknown\n");
    }

    @Test
    void a_wrong_answer_is_explained_and_asked_again() {
        interview("maybe", "", "n");
        assertThat(shown())
                .contains("Type y for yes, n for no, or ? if it cannot be said.")
                .contains("Type an answer, ? if it cannot be said, or h for help.");
        assertThat(read().facts().caudaEquina().saddleNumbness().isAbsent()).isTrue();
    }

    @Test
    void why_says_the_reason_and_what_an_answer_could_change() {
        interview("w", "h");
        assertThat(shown())
                .contains("Asked because: ")
                .contains("An answer could change: urgency, plan, flag CAUDA_EQUINA.")
                .contains("takes the last answer back");
        assertThat(file).doesNotExist();
    }

    @Test
    void what_is_in_the_file_already_stays_in_it() throws IOException {
        Files.writeString(
                file, "visit: { note: \"slept: badly\" }\npain: { severity: 4, quality: unknown, sites: [] }\n");
        interview("n");
        assertThat(read().facts().visit().note()).isEqualTo("slept: badly");
        assertThat(read().facts().pain().severity()).isEqualTo(4);
        assertThat(read().facts().pain().sites()).isEmpty();
        assertThat(read().couldNotSay()).containsExactly("pain.quality");
    }

    @Test
    void a_json_file_stays_json() throws IOException {
        file = folder.resolve("person.json");
        Files.writeString(file, "{ \"pain\": { \"severity\": 4 } }");
        interview("n");
        assertThat(Files.readString(file)).startsWith("{\n");
        assertThat(read().facts().pain().severity()).isEqualTo(4);
    }

    @Test
    void a_link_is_followed_and_kept() throws IOException {
        Path target = Files.writeString(folder.resolve("target.yaml"), "{}\n");
        Files.createSymbolicLink(file, target);
        interview("n");
        assertThat(file).isSymbolicLink();
        assertThat(Files.readString(target)).contains("saddleNumbness: absent");
    }

    @Test
    void a_wrong_file_is_refused_as_by_assess_and_left_alone() throws IOException {
        Files.writeString(file, "pain: { severty: 4 }\n");
        assertThat(interview("n")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(file + ":1:9 pain.severty", "did you mean severity");
        assertThat(Files.readString(file)).isEqualTo("pain: { severty: 4 }\n");
    }

    @Test
    void a_missing_folder_is_said_before_the_first_question() {
        file = folder.resolve("none/person.yaml");
        assertThat(interview("n")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is no such folder");
        assertThat(shown()).doesNotContain("> ");
    }

    @Test
    void what_cannot_be_saved_is_said_and_ends_with_2() throws IOException {
        // A folder in place of the file can be neither replaced nor read: it stands for a disk that takes no more.
        Files.writeString(file, "{}\n");
        Main.Terminal terminal = terminal("n", "n");
        AssessmentFile kept = AssessmentFile.of(file);
        Assessment person = kept.read("person.yaml");
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
        Step once = new Step(
                dev.plumbline.Assessor.of(dev.plumbline.RuleSet.shipped())
                        .assess(person, java.time.LocalDate.of(2026, 11, 21)),
                new dev.plumbline.result.NextQuestion("legs.numbness", "", List.of()),
                1);
        assertThat(new Interview(terminal, kept, "person.yaml", current -> once).run(person))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("could not be saved")
                .contains("the last answers are NOT saved");
    }

    @Test
    void after_the_screen_runners_and_nobody_else_are_asked_about_running() throws IOException {
        Path whole = Path.of("src/test/resources/interview/screened.yaml");
        Files.copy(whole, file);
        List<String> unknown = new ArrayList<>(java.util.Collections.nCopies(300, "?"));
        assertThat(interview(unknown.toArray(String[]::new))).isZero();
        assertThat(shown()).contains("How many hours a day do you sit").doesNotContain("steps a minute");
        Files.writeString(file, Files.readString(whole).replace("[gym]", "[running]"));
        out.reset();
        interview(unknown.toArray(String[]::new));
        assertThat(shown()).contains("steps a minute");
        out.reset();
        assertThat(interview("?")).isZero();
        assertThat(shown()).doesNotContain("> ");
    }

    @Test
    void screen_only_ends_with_the_screen() throws IOException {
        Files.copy(Path.of("src/test/resources/interview/screened.yaml"), file);
        assertThat(Main.run(terminal("n"), "interview", "--screen-only", file.toString()))
                .isZero();
        assertThat(shown()).doesNotContain("> ");
    }

    @Test
    void the_file_may_be_named_as_an_output_but_only_once() {
        assertThat(Main.run(terminal("n"), "interview", "-o", file.toString())).isZero();
        assertThat(file).exists();
        assertThat(Main.run(terminal("n"), "interview", "-o", file.toString(), file.toString()))
                .isEqualTo(2);
    }

    private int interview(String... lines) {
        return Main.run(terminal(lines), "interview", file.toString());
    }

    private Main.Terminal terminal(String... lines) {
        byte[] typed = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new Main.Terminal(
                new ByteArrayInputStream(typed),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of());
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private Assessment read() {
        try {
            return Assessment.read(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String permissions() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
