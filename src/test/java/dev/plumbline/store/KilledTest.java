package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed at any moment: what it had acknowledged is there. */
@Tag("long")
class KilledTest {

    private static final int KILLS = 200;

    /** Of the acknowledgements that a process gets to before it is killed. */
    private static final int MOST_ACKNOWLEDGED = 60;

    /** Of the kills, each so many'th comes after one of the database server itself. */
    private static final int SERVER_KILLED = 4;

    private final Random random = new Random(20261121);

    @Test
    void nothing_that_was_acknowledged_is_lost_from_a_file_or_a_server(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("practice");
        try (Store store = Practices.create(file)) {
            Practices.owner(store);
        }
        try (Postgres server = Postgres.start()) {
            String url = server.newDatabase("practice");
            try (Store store = Writer.open(url)) {
                Practices.owner(store);
            }
            killAll(List.of(file.toString(), url), server);
        }
    }

    private void killAll(List<String> places, Postgres server) throws IOException {
        Acknowledged all = new Acknowledged(places);
        // The next ones get ready while one writes.
        Deque<WriterProcess> ready =
                new ArrayDeque<>(List.of(WriterProcess.start(places), WriterProcess.start(places)));
        for (int i = 0; i < KILLS; i++) {
            WriterProcess writer = ready.remove();
            Acknowledged written = new Acknowledged(places);
            writer.begin();
            for (int lines = random.nextInt(MOST_ACKNOWLEDGED); lines >= 0; lines--) {
                written.note(writer.says());
            }
            boolean isServerKilled = i % SERVER_KILLED == SERVER_KILLED - 1;
            if (isServerKilled) {
                server.kill();
            }
            writer.kill().forEach(written::note);
            ready.add(WriterProcess.start(places));
            if (isServerKilled) {
                server.startAgain();
            }
            written.check();
            all.add(written);
        }
        ready.forEach(WriterProcess::kill);
        assertThat(all.signed()).isGreaterThan(KILLS / 2);
        assertThat(all.visits()).allMatch(visits -> visits > KILLS / 4);
        all.check();
    }
}
