package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pipe that was closed, or a disk that is full. */
class BrokenOutputTest {

    @ParameterizedTest
    @CsvSource({
        "assess -, 0",
        "assess -, 100",
        "assess --fail-at NONE -, 0",
        "form, 0",
        "form, 5000",
        "facts, 0",
        "help, 0",
        "--version, 0"
    })
    void output_that_did_not_arrive_is_not_reported_as_done(String words, int room) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream full = new PrintStream(new Full(room), false, StandardCharsets.UTF_8);

        int code = Main.run(
                new Main.Terminal(
                        new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)),
                        full,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of()),
                words.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("plumbline: the output could not be written completely\n");
    }

    private static final class Full extends OutputStream {

        private int room;

        Full(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
