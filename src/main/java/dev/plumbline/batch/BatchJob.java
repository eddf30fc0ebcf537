package dev.plumbline.batch;

import dev.plumbline.RuleSet;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a batch is to do.
 *
 * @param inputs what to read, in order
 * @param standardInput what {@code -} stands for
 * @param output the file to write; compressed when its name ends in {@code .gz}
 * @param rules the rules to go by
 * @param today the date to take as today where an assessment says none
 * @param date the date to take as today whatever an assessment says, or null
 * @param full whether to write whole results instead of short lines
 * @param threads how many threads assess, at least 1
 * @param start what to do about a run or file that is there already
 */
public record BatchJob(
        List<Input> inputs,
        InputStream standardInput,
        Path output,
        RuleSet rules,
        LocalDate today,
        @Nullable LocalDate date,
        boolean full,
        int threads,
        Start start) {

    /** How a run begins. */
    public enum Start {
        /** Nothing may be there yet. */
        NEW,
        /** What is there is lost. */
        FORCE,
        /** What was broken off is finished. */
        RESUME
    }

    public BatchJob {
        inputs = List.copyOf(inputs);
        if (threads < 1) {
            throw new IllegalArgumentException("a batch needs a thread");
        }
    }

    /** Where lines go that are no assessments. */
    public Path rejects() {
        return beside(output, ".rejects");
    }

    /** Where the run writes down how far it has come, for as long as it is unfinished. */
    Path journal() {
        return beside(output, ".journal");
    }

    /** The output and the files that are written beside it: none of them can be read. */
    public static List<Path> filesOf(Path output) {
        return List.of(output, beside(output, ".rejects"), beside(output, ".journal"));
    }

    private static Path beside(Path output, String ending) {
        return output.resolveSibling(output.getFileName() + ending);
    }
}
