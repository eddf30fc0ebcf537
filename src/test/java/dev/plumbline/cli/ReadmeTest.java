package dev.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Everything the README shows is run, compiled or found, so that it stays true. */
class ReadmeTest {

    private static final Readme README = Readme.read();

    /** Commands and edits in the order in which a reader comes to them. */
    static Stream<String> steps() throws IOException {
        Files.createDirectories(Path.of("target"));
        OwnRules.delete(Path.of("target/my-rules"));
        OwnRules.delete(Path.of("target/rules-before"));
        return README.blocks("console|diff").stream();
    }

    static Stream<String> rules() {
        return README.blocks("drl").stream();
    }

    static Stream<String> yamls() {
        return README.blocks("yaml").stream();
    }

    @Test
    void two_commands_are_all_there_is_to_set_up() {
        assertThat(README.blocks("sh"))
                .containsExactly("./plumbline assess src/examples/desk-worker-who-runs.yaml\nmvn verify");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_shown_command_prints_what_is_shown_and_a_shown_edit_can_be_made(String block) throws IOException {
        if (block.startsWith("--- ")) {
            ShownEdit.make(block);
            return;
        }
        String command = block.lines().findFirst().orElseThrow();
        assertThat(command).startsWith("$ ./plumbline ");
        List<String> arguments = Arrays.asList(command.split(" ", -1));
        int code = block.endsWith("\nexit 1") ? 1 : 0;

        Ran ran = run(arguments.subList(2, arguments.size()).toArray(String[]::new));

        assertThat(ran.code()).isEqualTo(code);
        assertShown(
                block.substring(command.length()).replaceFirst("^\n", "").replaceFirst("\n?exit 1$", ""), ran.out());
    }

    @Test
    void the_example_for_embedders_is_a_test_of_this_project() throws IOException {
        assertThat(Files.readString(Path.of("src/test/java/dev/plumbline/junit/BackPainRulesTest.java")))
                .endsWith(README.blocks("java").get(1) + "\n");
    }

    @Test
    void the_java_lines_compile_and_print_what_is_shown(@TempDir Path folder) throws Exception {
        String lines = README.blocks("java").get(0);
        assertThat(lines.lines()).hasSize(5);

        assertShown(README.blocks("text").get(0), JavaLines.run(lines, folder));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_shown_rule_is_a_rule_of_the_rule_set(String block) throws IOException {
        assertThat(below(".drl")).anyMatch(text -> text.contains(block + "\n"));
    }

    @ParameterizedTest
    @MethodSource("yamls")
    void a_shown_file_can_be_assessed_or_is_a_case_or_a_property_of_the_rule_set(String block) throws IOException {
        if (block.contains("expect:")) {
            assertThat(below(".case.yaml")).anyMatch(text -> text.contains(block + "\n"));
        } else if (block.contains("says:")) {
            assertThat(below("properties.yaml")).anyMatch(text -> text.contains(block + "\n"));
        } else {
            assertThat(Assessment.parse(block).facts().client().age()).isEqualTo(41);
        }
    }

    @Test
    void the_table_names_every_command_and_no_other() {
        Main.Terminal terminal = terminal(new ByteArrayOutputStream());
        CommandLine program = new CommandLine(new Plumbline(terminal), new Commands(terminal));
        List<String> named = Pattern.compile("(?m)^\\| `([a-z]+)")
                .matcher(README.text())
                .results()
                .map(row -> row.group(1))
                .distinct()
                .toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(program.getSubcommands().keySet());
    }

    @Test
    void every_file_it_names_is_there() {
        List<String> named = Pattern.compile("`((?:rules|src|\\.ci)/[^`*]+|catalogue/[^`]+|LICENSE|pom\\.xml)`")
                .matcher(README.text())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(Path.of(name.startsWith("catalogue/") ? "rules/back-pain/" + name : name))
                                .exists());
    }

    private static List<String> below(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules/back-pain"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(ReadmeTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A line that is only an ellipsis stands for any lines; everything else must be there to the letter. */
    private static void assertShown(String shown, String real) {
        String pattern = shown.lines()
                .map(line -> line.equals("…") ? "(?:.*\\R)*?" : Pattern.quote(line) + "\\R")
                .collect(Collectors.joining());

        assertThat(real).matches(Pattern.compile(pattern));
    }

    private static Main.Terminal terminal(ByteArrayOutputStream out) {
        PrintStream stream = new PrintStream(out, false, UTF_8);
        return new Main.Terminal(new ByteArrayInputStream(new byte[0]), stream, stream, Map.of());
    }

    private static Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(terminal(out), arguments);
        return new Ran(code, out.toString(UTF_8));
    }

    private record Ran(int code, String out) {}
}
