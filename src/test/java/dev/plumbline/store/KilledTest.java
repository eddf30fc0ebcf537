package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed at any moment: what it had acknowledged is there. */
@Tag("long")
class KilledTest {

    private static final int KILLS = 200;

    /** Of the acknowledgements that a process gets to before it is killed. */
    private static final int MOST_ACKNOWLEDGED = 60;

    private final Random random = new Random(20261121);
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Set<String> signed = new HashSet<>();

    @Test
    void a_file_loses_nothing_that_was_acknowledged(@TempDir Path folder) throws IOException {
        Path place = folder.resolve("practice");
        try (Store store = Practices.create(place)) {
            Practices.owner(store);
        }
        killAll(place.toString(), round -> false, () -> {});
    }

    @Test
    void a_server_loses_nothing_that_was_acknowledged_to_a_killed_process_or_before_it_was_killed_itself()
            throws IOException {
        try (Postgres server = Postgres.start()) {
            String url = server.newDatabase("practice");
            try (Store store = Writer.open(url)) {
                Practices.owner(store);
            }
            killAll(url, round -> round % 4 == 3, () -> {
                server.kill();
                server.startAgain();
            });
        }
    }

    /** What is done to a server. */
    private interface Blow {
        void strike() throws IOException;
    }

    private void killAll(String place, IntPredicate isStruck, Blow blow) throws IOException {
        // The next ones get ready while one writes.
        Deque<Process> ready = new ArrayDeque<>(List.of(started(place), started(place)));
        for (int i = 0; i < KILLS; i++) {
            Process writer = ready.remove();
            Set<String> written = new HashSet<>();
            said(writer, written);
            if (isStruck.test(i)) {
                blow.strike();
            }
            ready.add(started(place));
            check(place, writer, written);
        }
        ready.forEach(Process::destroyForcibly);
        assertThat(signed).hasSizeGreaterThan(KILLS / 2);
        checkEach(place, revisions.keySet());
    }

    private static Process started(String place) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx200m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        place)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Reads a random number of acknowledgements, so that the next step comes at any moment of the writing. */
    private void said(Process writer, Set<String> written) throws IOException {
        BufferedReader out = writer.inputReader(StandardCharsets.UTF_8);
        assertThat(out.readLine()).isEqualTo("ready");
        try (OutputStream in = writer.getOutputStream()) {
            in.write('\n');
        }
        for (int i = random.nextInt(MOST_ACKNOWLEDGED); i >= 0; i--) {
            note(Objects.requireNonNull(out.readLine()), written);
        }
    }

    /** What it still said before it was killed counts as well. */
    private void check(String place, Process writer, Set<String> written) throws IOException {
        // By its handle: the process itself would throw away what was said and not read yet.
        writer.toHandle().destroyForcibly();
        writer.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        BufferedReader out = writer.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.matches("(saved|signed) [0-9a-f-]{36} \\d+")) {
                note(line, written);
            }
        }
        checkEach(place, written);
    }

    private void checkEach(String place, Set<String> visits) throws IOException {
        try (Store store = Writer.open(place)) {
            Actor owner = store.users().all().get(0).actor();
            for (String id : visits) {
                SavedVisit visit = store.visits().get(owner, id);
                int facts = visit.isSigned() ? visit.revision() - 1 : visit.revision();
                assertThat(visit.revision()).isGreaterThanOrEqualTo(revisions.getOrDefault(id, -1));
                assertThat(visit.facts()).isEqualTo(Writer.answered(facts).toJson());
                assertThat(visit.isSigned() || !signed.contains(id)).isTrue();
            }
        }
    }

    private void note(String line, Set<String> written) {
        List<String> words = List.of(line.split(" ", -1));
        revisions.merge(words.get(1), Integer.valueOf(words.get(2)), Math::max);
        written.add(words.get(1));
        if (words.get(0).equals("signed")) {
            signed.add(words.get(1));
        }
    }
}
