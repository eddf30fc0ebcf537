package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesOptionTest {

    private static final Path SHIPPED = Path.of("rules/back-pain");

    @Test
    void a_folder_that_is_no_rule_set_is_a_wrong_call(@TempDir Path folder) {
        for (Path named : new Path[] {folder, folder.resolve("missing")}) {
            for (Call call : new Call[] {
                Call.with("{}", "assess", "--rules", named.toString(), "-"),
                Call.with(
                        "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Map.of("PLUMBLINE_RULES", named.toString()),
                        "assess",
                        "-"),
                Call.with(new byte[0], Map.of("PLUMBLINE_RULES", named.toString()), "--version")
            }) {
                assertThat(call.code()).isEqualTo(2);
                assertThat(call.out()).isEmpty();
                assertThat(call.err()).startsWith(named + ": is no ").doesNotContain("Exception", "at dev.");
            }
        }
    }

    @Test
    void a_broken_rule_is_refused_with_file_line_and_column(@TempDir Path folder) throws IOException {
        copy(folder);
        Path file = folder.resolve("contributors/sitting.drl");
        String rules = Files.readString(file);
        Files.writeString(file, rules.replaceFirst("hoursPerDay", "hourPerDay"));

        Call call = Call.with("{}", "assess", "--rules", folder.toString(), "-");

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .containsPattern("contributors/sitting\\.drl:\\d+:\\d+ ")
                .contains("hourPerDay")
                .doesNotContain("at dev.", "java.");
    }

    private static void copy(Path to) throws IOException {
        try (Stream<Path> found = Files.walk(SHIPPED)) {
            for (Path from :
                    found.filter(path -> !path.toString().contains("cases")).toList()) {
                Path copy = to.resolve(SHIPPED.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(from, copy);
                }
            }
        }
    }
}
