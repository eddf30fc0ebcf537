package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file, the program answers with an assessment or a sentence. */
class MalformedInputTest {

    private static final int FEW = 100;
    private static final int MANY = 500;
    private static final int TRIES_EACH = 10;

    @Test
    void a_hundred_broken_files_are_each_refused_in_a_sentence(@TempDir Path folder) throws IOException {
        refuse(FEW, new Mutations(20260122), folder);
    }

    @Tag("long")
    @Test
    void five_hundred_broken_files_are_each_refused_in_a_sentence(@TempDir Path folder) throws IOException {
        refuse(MANY, new Mutations(20260121), folder);
    }

    private static void refuse(int wanted, Mutations mutations, Path folder) throws IOException {
        List<String> valid = People.all();
        int refused = 0;
        for (int i = 0; refused < wanted; i++) {
            assertThat(i).as("tries; refused so far: %d", refused).isLessThan(wanted * TRIES_EACH);
            byte[] input = mutations.of(valid.get(i % valid.size()));
            String words = folder.resolve(i % 3 == 0 ? "p.json" : "p.yaml").toString();
            Files.write(Path.of(words), input);

            // A third from standard input, so that what begins with a brace is tried as both.
            Call call = i % 3 == 1
                    ? Call.with(input, Map.of(), "assess", "-f", "jsonl", "-")
                    : Call.of("assess", "-f", "jsonl", words);

            if (call.code() == 0) {
                assertThat(call.err()).isEmpty();
                assertThat(call.out()).startsWith("{").endsWith("}\n");
            } else {
                refused++;
                assertIsASentence(call, input);
            }
        }
    }

    private static void assertIsASentence(Call call, byte[] input) {
        String shown = new String(input, StandardCharsets.UTF_8);
        assertThat(call.code()).as(shown).isEqualTo(2);
        assertThat(call.out()).as(shown).isEmpty();
        assertThat(call.err())
                .as(shown)
                .isNotBlank()
                .doesNotContain("Exception", "at dev.", "java.", "snakeyaml", "jackson", "`Json", "StreamRead");
        assertThat(call.err().lines())
                .allMatch(
                        line -> line.matches("(-|.*/p\\.(json|yaml))(:\\d+:\\d+)?( .+)?: .{10,}")
                                || line.matches(".*: and \\d+ more of the kind"),
                        "a place and a sentence");
        assertThat(call.err().codePoints().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
    }
}
