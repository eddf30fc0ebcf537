package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full in the middle of the work: what is acknowledged stays, and the work goes on once there is room again. */
@Tag("long")
class FullDiskTest {

    private static final int BYTES = 600_000;
    private static final int REFUSED = 10;
    private static final int AFTERWARDS = 100;
    private static final int MANY = 100_000;

    @Test
    void what_has_no_room_is_refused_and_the_work_goes_on_when_there_is_some(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("practice");
        try (Store store = Practices.create(file)) {
            Practices.owner(store);
        }
        List<String> places = List.of(file.toString());
        Acknowledged written = new Acknowledged(places);
        // A file that may not grow is to a program what a full disk is.
        WriterProcess writer = WriterProcess.under(List.of("prlimit", "--fsize=" + BYTES + ":unlimited"), places);
        try {
            writer.begin();
            for (int refused = 0; refused < REFUSED; ) {
                String line = writer.says();
                if (line.startsWith("refused")) {
                    refused++;
                } else {
                    assertThat(written.note(line)).as(line).isTrue();
                }
            }
            assertThat(written.visits().get(0)).isPositive();
            makeRoom(writer);
            int kept = 0;
            for (int lines = 0; kept < AFTERWARDS && lines < MANY; lines++) {
                kept += written.note(writer.says()) ? 1 : 0;
            }
            assertThat(kept).isEqualTo(AFTERWARDS);
        } finally {
            writer.kill().forEach(written::note);
        }
        written.check();
        try (Stream<Path> files = Files.list(file)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .as("what is in the folder; an account of the errors would not be encrypted")
                    .containsExactlyInAnyOrder("practice.key", "practice.mv.db");
        }
    }

    private static void makeRoom(WriterProcess writer) throws IOException, InterruptedException {
        Process program = new ProcessBuilder("prlimit", "--pid", String.valueOf(writer.pid()), "--fsize=unlimited")
                .inheritIO()
                .start();
        assertThat(program.waitFor()).isZero();
    }
}
