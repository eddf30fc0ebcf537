package dev.plumbline.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.RuleSet;
import dev.plumbline.batch.Batch;
import dev.plumbline.batch.BatchJob;
import dev.plumbline.batch.Input;
import dev.plumbline.batch.SyntheticPeople;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Inputs of made-up people, what a batch makes of them, and what a job has written. */
final class Bench {

    static final LocalDate DATE = LocalDate.of(2026, 1, 15);

    /** What nobody says, to look for it where nothing of a person may be. */
    static final String CANARY = "quetzalcoatlus";

    private Bench() {}

    /** People, of whom every seventh is none, with blank lines between and line breaks of two kinds. */
    static String people(int count) {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (int i = 0; i < count; i++) {
            String bad = "{ \"pain\": { \"severity\": \"" + CANARY + i + "\" } }";
            text.append(i % 7 == 3 ? bad : SyntheticPeople.line(i)).append(i % 5 == 0 ? "\r\n" : "\n");
            text.append(i % 11 == 0 ? "  \n\n" : "");
        }
        return text.append("{ \"sitting\": \"é\" ").toString();
    }

    /** People without any that is none. */
    static List<String> good(int count) {
        return LongStream.range(0, count).mapToObj(SyntheticPeople::line).toList();
    }

    /** The address of a file, as Spark writes it. */
    static String address(Path file) {
        return "file:" + file.toAbsolutePath();
    }

    /** What a batch writes for these files: the results, then the rejects. */
    static List<String> batch(Path folder, @Nullable Path rules, boolean full, Path... files)
            throws IOException, InterruptedException {
        List<Input> inputs =
                Stream.of(files).map(file -> new Input(address(file), file)).toList();
        Path out = folder.resolve("batch.jsonl");
        RuleSet set = rules == null ? RuleSet.shipped() : RuleSet.load(rules);
        BatchJob job = new BatchJob(
                inputs, new ByteArrayInputStream(new byte[0]), out, set, DATE, DATE, full, 2, BatchJob.Start.FORCE);
        Batch.run(job, progress -> {}, () -> false);
        List<String> lines = new ArrayList<>(Files.readAllLines(out, UTF_8));
        if (Files.exists(job.rejects())) {
            lines.addAll(Files.readAllLines(job.rejects(), UTF_8));
        }
        return lines;
    }

    /** The lines of one folder of an output, in the order of its parts. */
    static List<String> lines(Path output, String outcome) throws IOException {
        Path folder = output.resolve("outcome=" + outcome);
        List<String> lines = new ArrayList<>();
        if (!Files.exists(folder)) {
            return lines;
        }
        List<Path> parts;
        try (Stream<Path> files = Files.list(folder)) {
            parts = files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
        }
        for (Path part : parts) {
            lines.addAll(Files.readAllLines(part, UTF_8));
        }
        return lines;
    }

    /** Results, then rejects. */
    static List<String> written(Path output) throws IOException {
        List<String> lines = lines(output, "assessed");
        lines.addAll(lines(output, "rejected"));
        return lines;
    }

    /** The shipped rules with one text in the place of another. */
    static Path rulesWith(Path folder, String file, String text, String other) throws IOException {
        Path from = Path.of("rules/back-pain");
        Path to = folder.resolve("rules");
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path one : files) {
            Path copy = to.resolve(from.relativize(one).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(one, copy);
        }
        Path edited = to.resolve(file);
        String before = Files.readString(edited);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " does not say " + text);
        }
        Files.writeString(edited, before.replace(text, other));
        return to;
    }
}
