package dev.plumbline.spark;

import dev.plumbline.Assessor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What both jobs are told alike. */
final class Call {

    @Parameters(arity = "1..*", paramLabel = "IN", description = "Files, folders or patterns, as Spark can reach them.")
    private List<String> words = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The folder to write to; it must not be there yet.")
    @SuppressWarnings("NullAway.Init") // required
    private String output;

    @Option(names = "--parquet", description = "IN is Parquet, with topics or paths as columns, not JSON Lines.")
    private boolean parquet;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "IN is Parquet with assessments as JSON in this column.")
    private @Nullable String column;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The date to take as today, such as 2026-01-31; outranks visit.date and the clock.")
    private @Nullable LocalDate date;

    String output() {
        return output;
    }

    /** Work by the rules at a place, or by the shipped ones; they are compiled here first, so that a mistake is told at once. */
    Work work(@Nullable Path rules, boolean full) throws IOException {
        Work work = new Work(RuleTexts.of(rules), LocalDate.now(ZoneId.systemDefault()), date, full);
        Assessor unused = RulesHere.of(work.rules());
        return work;
    }

    /** The people to assess; refuses when the output is there already. */
    JavaRDD<Given> people(SparkSession spark) throws IOException {
        Outcomes.refuseIfThere(output);
        return parquet || column != null ? ParquetRows.read(spark, words, column) : JsonLines.read(spark, words);
    }
}
