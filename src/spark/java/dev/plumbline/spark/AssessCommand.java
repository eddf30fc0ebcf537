package dev.plumbline.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses everybody. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Assesses people, one a line or row: a line of JSON for each in OUT/outcome=assessed, and one with place and",
            "reason for each line that is no assessment in OUT/outcome=rejected."
        })
final class AssessCommand implements Callable<Integer> {

    private final Supplier<SparkSession> session;
    private final PrintStream out;

    @Mixin
    private final Call call = new Call();

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule set in this folder.")
    private @Nullable Path rules;

    @Option(names = "--full", description = "Write whole results instead of short lines; takes many times as long.")
    private boolean full;

    AssessCommand(Supplier<SparkSession> session, PrintStream out) {
        this.session = session;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Work work = call.work(rules, full);
        SparkSession spark = session.get();
        Counts counts = Counts.on(spark.sparkContext());
        Outcomes.write(spark, call.people(spark).mapPartitions(new Assess(work, counts)), call.output());
        return Main.end(counts, call.output(), out);
    }
}
