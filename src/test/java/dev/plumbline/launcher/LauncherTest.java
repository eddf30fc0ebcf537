package dev.plumbline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.launcher.Checkout.Ran;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void fresh() throws IOException {
        checkout = new Checkout(folder);
    }

    @Test
    void the_first_call_builds_with_one_line_of_notice_and_then_runs_the_jar() throws Exception {
        Ran ran = checkout.run("assess", "a person.yaml");

        assertThat(ran.code()).isZero();
        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(ran.err().lines()).singleElement().asString().startsWith("plumbline: building");
        assertThat(ran.out().lines())
                .containsSubsequence(
                        "argument -jar",
                        "argument " + checkout.jar().toRealPath(),
                        "argument assess",
                        "argument a person.yaml");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void the_rules_are_those_beside_the_launcher() throws Exception {
        assertThat(checkout.run().out())
                .contains("rules " + checkout.root().toRealPath().resolve("rules/back-pain"));
    }

    @Test
    void a_second_call_builds_nothing_and_says_nothing() throws Exception {
        checkout.run();

        Ran ran = checkout.run();

        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void an_edited_source_an_edited_pom_and_missing_libraries_each_bring_a_build() throws Exception {
        checkout.run();

        checkout.edit("src/main/Main.java");
        checkout.run();
        assertThat(checkout.builds()).isEqualTo(2);

        Files.delete(checkout.root().resolve("src/main/Main.java"));
        Files.writeString(checkout.root().resolve("src/main/Main.java"), "class Main {}");
        checkout.edit("pom.xml");
        checkout.run();
        assertThat(checkout.builds()).isEqualTo(3);

        Files.writeString(checkout.root().resolve("pom.xml"), "<project></project>");
        Files.setLastModifiedTime(checkout.root().resolve("pom.xml"), Files.getLastModifiedTime(checkout.launcher()));
        Files.delete(checkout.root().resolve("target/lib/engine.jar"));
        Files.delete(checkout.root().resolve("target/lib"));
        checkout.run();
        assertThat(checkout.builds()).isEqualTo(4);
    }

    @Test
    void an_edited_rule_brings_no_build() throws Exception {
        Files.writeString(checkout.root().resolve("rules/back-pain/a.drl"), "package rules");
        checkout.run();

        checkout.edit("rules/back-pain/a.drl");
        checkout.run();

        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void a_failed_build_shows_what_maven_said_and_leaves_no_jar() throws Exception {
        checkout.say("broken", "");

        Ran ran = checkout.run("assess");

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("COMPILATION ERROR: a semicolon", "the build failed");
        assertThat(checkout.jar()).doesNotExist();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void a_build_that_is_stopped_leaves_nothing_behind() throws Exception {
        checkout.say("slow", "");
        Process process = checkout.start(checkout.launcher(), Map.of());
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(err.readLine()).startsWith("plumbline: building");

            process.toHandle().destroy();

            assertThat(process.waitFor()).isEqualTo(143);
        }
        assertThat(checkout.jar()).doesNotExist();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void two_first_calls_at_once_both_run() throws Exception {
        Process one = checkout.start(checkout.launcher(), Map.of());
        Process other = checkout.start(checkout.launcher(), Map.of());

        assertThat(Checkout.ran(one, "").code()).isZero();
        assertThat(Checkout.ran(other, "").code()).isZero();
        assertThat(checkout.jar()).exists();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void input_and_exit_code_pass_through_also_past_a_build() throws Exception {
        checkout.say("code", "10");

        Ran ran = Checkout.ran(checkout.start(checkout.launcher(), Map.of(), "assess", "-"), "client: { age: 41 }\n");

        assertThat(ran.code()).isEqualTo(10);
        assertThat(ran.out()).contains("input client: { age: 41 }");
    }

    @Test
    void an_archive_of_classes_is_used_until_it_the_jar_or_the_place_is_another() throws Exception {
        checkout.run();
        Path cache = Files.createDirectories(folder.resolve("cache/plumbline"));
        Path archive = Files.writeString(cache.resolve("classes-17.jsa"), "classes");
        Path good = Files.writeString(
                cache.resolve("classes-17.jsa.good"), "7 " + checkout.jar().toRealPath() + "\n");
        FileTime made = Files.getLastModifiedTime(checkout.jar());
        Files.setLastModifiedTime(archive, later(made, 10));
        Files.setLastModifiedTime(good, later(made, 20));
        String used = "argument -XX:SharedArchiveFile=" + archive;

        assertThat(formWith(cache).out()).contains(used);

        Files.setLastModifiedTime(archive, later(made, 30));
        assertThat(formWith(cache).out()).as("touched since").doesNotContain(used);

        Files.setLastModifiedTime(archive, later(made, -10));
        assertThat(formWith(cache).out()).as("of an older jar").doesNotContain(used);

        Files.setLastModifiedTime(archive, later(made, 10));
        Files.writeString(good, "7 /another/plumbline.jar\n");
        Files.setLastModifiedTime(good, later(made, 20));
        assertThat(formWith(cache).out()).as("of another jar").doesNotContain(used);

        Files.writeString(good, "8 " + checkout.jar().toRealPath() + "\n");
        Files.setLastModifiedTime(good, later(made, 20));
        assertThat(formWith(cache).out()).as("cut short").doesNotContain(used);

        Files.delete(good);
        assertThat(formWith(cache).out()).as("never finished").doesNotContain(used);
    }

    private static FileTime later(FileTime time, int seconds) {
        return FileTime.from(time.toInstant().plusSeconds(seconds));
    }

    private Ran formWith(Path cache) throws Exception {
        Map<String, String> environment =
                Map.of("XDG_CACHE_HOME", cache.getParent().toString());
        return Checkout.ran(checkout.start(checkout.launcher(), environment, "form"), "");
    }

    @Test
    void a_signal_reaches_the_program() throws Exception {
        checkout.say("wait", "");
        Process process = checkout.start(checkout.launcher(), Map.of());
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.lines().anyMatch("ready"::equals)).isTrue();

            process.toHandle().destroy();

            assertThat(process.waitFor()).isEqualTo(77);
            assertThat(out.readLine()).isEqualTo("stopped");
        }
    }

    @Test
    void it_works_through_symbolic_links() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("one"), Path.of("a checkout/plumbline"));
        Path further = Files.createSymbolicLink(folder.resolve("two"), link);

        Ran ran = Checkout.ran(checkout.start(further, Map.of()), "");

        assertThat(ran.out()).contains("argument " + checkout.jar().toRealPath());
    }

    private List<String> drafts() throws IOException {
        try (Stream<Path> files = Files.list(checkout.root().resolve("target"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("draft"))
                    .toList();
        }
    }
}
