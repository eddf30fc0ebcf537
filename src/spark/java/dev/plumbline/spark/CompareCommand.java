package dev.plumbline.spark;

import dev.plumbline.spark.Groups.Group;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells for whom two rule sets come to different outcomes. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Assesses people by two rule sets: those whose outcome changes in OUT/outcome=changed, the changes with their",
            "smallest example in OUT/changes.jsonl, lines that are no assessments in OUT/outcome=rejected."
        })
final class CompareCommand implements Callable<Integer> {

    private final Supplier<SparkSession> session;
    private final PrintStream out;

    @Mixin
    private final Call call = new Call();

    @Option(
            names = "--old",
            paramLabel = "RULES",
            description = "The rule set before: a folder, or the jar of a release. Default: the one in this jar.")
    private @Nullable Path old;

    @Option(
            names = "--new",
            required = true,
            paramLabel = "RULES",
            description = "The rule set after: a folder, or the jar of a release.")
    private @Nullable Path now;

    CompareCommand(Supplier<SparkSession> session, PrintStream out) {
        this.session = session;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Work before = call.work(old, false);
        Work after = call.work(now, false);
        SparkSession spark = session.get();
        Counts counts = Counts.on(spark.sparkContext());
        Outcomes.write(spark, call.people(spark).mapPartitions(new Compare(before, after, counts)), call.output());
        List<Group> groups = new Groups(before, after).in(spark, call.output());
        write(groups);
        // Examples are people's answers, and what is printed here may be a log.
        for (Group group : groups) {
            out.println(group.change().text() + " " + group.people());
        }
        return Main.end(counts, call.output(), out);
    }

    private void write(List<Group> groups) throws IOException {
        String lines = groups.stream().map(group -> group.line() + "\n").collect(Collectors.joining());
        var path = new org.apache.hadoop.fs.Path(call.output(), "changes.jsonl");
        try (OutputStream file = path.getFileSystem(Lines.configuration()).create(path)) {
            file.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }
}
