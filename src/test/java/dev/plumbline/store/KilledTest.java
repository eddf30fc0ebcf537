package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Set<String> signed = new HashSet<>();

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
        List<Set<String>> all = nobody(places);
        // The next ones get ready while one writes.
        Deque<Process> ready = new ArrayDeque<>(List.of(started(places), started(places)));
        for (int i = 0; i < KILLS; i++) {
            Process writer = ready.remove();
            List<Set<String>> written = nobody(places);
            said(writer, written);
            boolean isServerKilled = i % SERVER_KILLED == SERVER_KILLED - 1;
            if (isServerKilled) {
                server.kill();
            }
            kill(writer, written);
            ready.add(started(places));
            if (isServerKilled) {
                server.startAgain();
            }
            check(places, written);
            for (int place = 0; place < places.size(); place++) {
                all.get(place).addAll(written.get(place));
            }
        }
        ready.forEach(Process::destroyForcibly);
        assertThat(signed).hasSizeGreaterThan(KILLS / 2);
        assertThat(all).allMatch(visits -> visits.size() > KILLS / 4);
        check(places, all);
    }

    private static List<Set<String>> nobody(List<String> places) {
        return places.stream().<Set<String>>map(place -> new HashSet<>()).toList();
    }

    private static Process started(List<String> places) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx200m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName()));
        command.addAll(places);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Reads a random number of acknowledgements, so that the next step comes at any moment of the writing. */
    private void said(Process writer, List<Set<String>> written) throws IOException {
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
    private void kill(Process writer, List<Set<String>> written) throws IOException {
        // By its handle: the process itself would throw away what was said and not read yet.
        writer.toHandle().destroyForcibly();
        writer.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        BufferedReader out = writer.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.matches("(saved|signed) \\d [0-9a-f-]{36} \\d+")) {
                note(line, written);
            }
        }
    }

    private void check(List<String> places, List<Set<String>> written) throws IOException {
        for (int place = 0; place < places.size(); place++) {
            try (Store store = Writer.open(places.get(place))) {
                Actor owner = store.users().all().get(0).actor();
                for (String id : written.get(place)) {
                    check(store.visits().get(owner, id));
                }
            }
        }
    }

    private void check(SavedVisit visit) {
        int facts = visit.isSigned() ? visit.revision() - 1 : visit.revision();
        assertThat(visit.revision()).isGreaterThanOrEqualTo(revisions.getOrDefault(visit.id(), -1));
        assertThat(visit.facts()).isEqualTo(Writer.answered(facts).toJson());
        assertThat(visit.isSigned() || !signed.contains(visit.id())).isTrue();
    }

    private void note(String line, List<Set<String>> written) {
        List<String> words = List.of(line.split(" ", -1));
        String visit = words.get(2);
        revisions.merge(visit, Integer.valueOf(words.get(3)), Math::max);
        written.get(Integer.parseInt(words.get(1))).add(visit);
        if (words.get(0).equals("signed")) {
            signed.add(visit);
        }
    }
}
