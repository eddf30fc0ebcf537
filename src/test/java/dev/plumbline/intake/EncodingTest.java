package dev.plumbline.intake;

import static dev.plumbline.intake.Intakes.read;
import static dev.plumbline.intake.Intakes.readBytes;
import static dev.plumbline.intake.Intakes.refusalsOf;
import static dev.plumbline.intake.Intakes.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.fact.Facts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes into text. */
class EncodingTest {

    private static final String SEVERITY = "pain: { severity: 4 }\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "# nothing\n",
                "---\n",
                "--- {}\n...\n",
                "{}",
                "\uFEFF{}",
                "\uFEFF",
                "pain:\n",
                "null",
                "~"
            })
    void a_file_that_says_nothing_is_an_assessment_of_nothing(String text) throws IOException {
        assertThat(readBytes(utf8(text)).facts()).isEqualTo(Facts.none());
        assertThat(read(text).facts()).isEqualTo(Facts.none());
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_change_nothing() throws IOException {
        Facts plain = read("pain:\n  severity: 4\n").facts();

        assertThat(readBytes(utf8("\uFEFFpain:\r\n  severity: 4\r\n")).facts()).isEqualTo(plain);
        assertThat(read("pain:\r  severity: 4\r").facts()).isEqualTo(plain);
    }

    @Test
    void what_is_no_utf_8_is_refused_with_the_place_of_the_first_byte() {
        byte[] windows = "visit:\n  note: Rücken\n".getBytes(Charset.forName("windows-1252"));

        assertThat(refusalsOf(windows))
                .containsExactly("2:10: a byte that is not text in UTF-8; save the file as UTF-8");
        assertThat(refusalsOf(new byte[] {'a', (byte) 0xC3}))
                .containsExactly("1:2: a byte that is not text in UTF-8; save the file as UTF-8");
        assertThat(refusalsOf(new byte[] {(byte) 0xC0, (byte) 0x80})).hasSize(1);
        assertThat(refusalsOf(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .hasSize(1);
    }

    @Test
    void utf_16_is_named_with_a_mark_and_refused_without() {
        assertThat(refusalsOf(SEVERITY.getBytes(StandardCharsets.UTF_16)))
                .containsExactly("text in UTF-16; save the file as UTF-8");
        assertThat(refusalsOf(("\uFEFF" + SEVERITY).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("text in UTF-16; save the file as UTF-8");
        assertThat(refusalsOf(SEVERITY.getBytes(StandardCharsets.UTF_16LE)))
                .singleElement()
                .asString()
                .contains("(code 0); is this a text file?");
    }

    @Test
    void binary_junk_is_refused_in_a_sentence() {
        Random random = new Random(20260121);
        for (int i = 0; i < 100; i++) {
            byte[] junk = new byte[1 + random.nextInt(3000)];
            random.nextBytes(junk);
            junk[junk.length / 2] = 0;

            assertThat(refusalsOf(junk)).isNotEmpty().allMatch(line -> line.length() < 700);
        }
    }
}
