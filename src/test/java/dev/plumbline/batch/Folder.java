package dev.plumbline.batch;

import dev.plumbline.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A folder with inputs, and the runs over them, at a pace at which little is much. */
final class Folder {

    private static final Batch.Pace PACE = new Batch.Pace(3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final Path path;

    Folder(Path path) {
        this.path = path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    Input input(String name, String text) throws IOException {
        return input(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Input input(String name, byte[] bytes) throws IOException {
        return new Input(name, Files.write(file(name), name.endsWith(".gz") ? zipped(bytes) : bytes));
    }

    BatchJob job(List<Input> inputs, String output, int threads, BatchJob.Start start) {
        return new BatchJob(
                inputs,
                new ByteArrayInputStream(new byte[0]),
                file(output),
                RuleSet.shipped(),
                TODAY,
                null,
                false,
                threads,
                start);
    }

    Outcome run(BatchJob job) throws IOException, InterruptedException {
        return run(job, () -> false);
    }

    Outcome run(BatchJob job, BooleanSupplier stop) throws IOException, InterruptedException {
        return Batch.run(job, PACE, progress -> {}, stop);
    }

    /** The lines that a new run over one input writes. */
    List<String> lines(Input input) throws IOException, InterruptedException {
        run(job(List.of(input), "lines", 2, BatchJob.Start.FORCE));
        return Files.readAllLines(file("lines"));
    }

    List<String> rejects(String output) throws IOException {
        Path rejects = file(output + ".rejects");
        return Files.exists(rejects) ? Files.readAllLines(rejects) : List.of();
    }

    static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    static String unzipped(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
