package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A {@link Writer} in a process of its own. */
final class WriterProcess {

    private final Process process;
    private final BufferedReader out;

    private WriterProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts one that gets ready. */
    static WriterProcess start(List<String> places) throws IOException {
        return under(List.of(), places);
    }

    /** Starts one that gets ready, by another program that replaces itself by it. */
    static WriterProcess under(List<String> program, List<String> places) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx200m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName()));
        command.addAll(places);
        return new WriterProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Lets it write. */
    void begin() throws IOException {
        assertThat(out.readLine()).isEqualTo("ready");
        try (OutputStream in = process.getOutputStream()) {
            in.write('\n');
        }
    }

    /** The next line that it says. */
    String says() throws IOException {
        return Objects.requireNonNull(out.readLine());
    }

    long pid() {
        return process.pid();
    }

    /** Kills it, and returns what it had still said. */
    List<String> kill() {
        try {
            // By its handle: the process itself would throw away what was said and not read yet.
            process.toHandle().destroyForcibly();
            process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
            List<String> rest = new ArrayList<>();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                rest.add(line);
            }
            return rest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
