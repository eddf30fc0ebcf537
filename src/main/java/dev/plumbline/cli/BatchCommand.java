package dev.plumbline.cli;

import dev.plumbline.batch.Batch;
import dev.plumbline.batch.BatchException;
import dev.plumbline.batch.BatchJob;
import dev.plumbline.batch.Input;
import dev.plumbline.batch.Inputs;
import dev.plumbline.batch.Outcome;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses many people, one a line. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Assesses many people, one a line, and writes one line of JSON for each in the order of the input.",
        footer = {
            "",
            "A line is an assessment as JSON. In a table (CSV) a row is, with paths such as sitting.hoursPerDay as header:",
            "an empty cell was not asked, several answers are separated by ; or |, and what has two sides has",
            "two columns, such as strength.gluteMediusGrade.left and .right, or one with 'left 4; right 5'.",
            "",
            "Lines that are no assessments go to OUT.rejects with their place and the reason. A run that was broken off",
            "is finished with --resume; until then OUT.journal says how far it has come.",
            "",
            "Exit codes: 0 done, 2 the call or a line is wrong, 3 the rules do not compile, 5 a fault of the program,",
            "10 --fail-at was reached."
        })
final class BatchCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "IN",
            description =
                    "JSON Lines or CSV, also compressed with gzip; files, quoted patterns, or - for standard input.")
    private List<String> words = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The file to write; compressed when its name ends in .gz.")
    @SuppressWarnings("NullAway.Init") // required
    private Path output;

    @Option(names = "--full", description = "Write whole results instead of short lines; takes many times as long.")
    private boolean full;

    @Option(names = "--summary", description = "Print counts by urgency, flag and contributor.")
    private boolean summary;

    @Mixin
    private final Basis basis = new Basis();

    @Option(
            names = "--fail-at",
            paramLabel = "LEVEL",
            description = "Exit with 10 when the urgency of anybody reaches this level: ${COMPLETION-CANDIDATES}.")
    private @Nullable Urgency failAt;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads assess. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", description = "Finish a run that was broken off.")
    private boolean resume;

    @Option(names = "--force", description = "Write over OUT, and forget a run that was broken off.")
    private boolean force;

    BatchCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuseWhatCannotBe();
        try {
            return exit(run(job()));
        } catch (BatchException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void refuseWhatCannotBe() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads " + threads + ": at least one has to work");
        } else if (force && resume) {
            throw new ParameterException(spec.commandLine(), "--force starts anew and --resume goes on; not both");
        } else if (Files.exists(output) && !Files.isRegularFile(output)) {
            throw new ParameterException(
                    spec.commandLine(), "-o " + output + " is no file, and a batch needs one that it can go on with");
        } else if (output.toAbsolutePath().getParent() == null
                || !Files.isDirectory(output.toAbsolutePath().getParent())) {
            throw new ParameterException(spec.commandLine(), "-o " + output + ": there is no such folder");
        }
    }

    private BatchJob job() throws IOException {
        List<Path> written = BatchJob.filesOf(output);
        List<Input> inputs = Inputs.named(words, written);
        for (Input input : inputs) {
            for (Path file : written) {
                if (input.path() != null && Files.exists(file) && Files.isSameFile(input.path(), file)) {
                    throw new BatchException(input.name() + ": would be read and written; give -o another name");
                }
            }
        }
        return new BatchJob(
                inputs,
                terminal.in(),
                output,
                basis.ruleSet(terminal),
                LocalDate.now(ZoneId.systemDefault()),
                basis.date,
                full,
                threads,
                force ? BatchJob.Start.FORCE : resume ? BatchJob.Start.RESUME : BatchJob.Start.NEW);
    }

    private Outcome run(BatchJob job) throws IOException, InterruptedException {
        Interrupt interrupt = new Interrupt();
        BatchMeter meter = new BatchMeter(terminal.err());
        try {
            Outcome outcome = Batch.run(job, meter::show, interrupt::asked);
            meter.end();
            say(job, outcome);
            return outcome;
        } catch (IOException e) {
            meter.end();
            String why = e.getMessage() == null ? "" : " (" + Printable.line(e.getMessage()) + ")";
            throw new BatchException(output + ": could not be written" + why
                    + "; nothing that was settled is lost: make room, then go on with --resume");
        } finally {
            interrupt.done();
        }
    }

    private void say(BatchJob job, Outcome outcome) {
        switch (outcome.end()) {
            case WAS_DONE ->
                terminal.err().println(Printable.line(output + ": nothing to resume; the run was finished"));
            case STOPPED ->
                terminal.err().println(Printable.line(output + ": stopped; go on with the same call and --resume"));
            case DONE -> {
                String rejects =
                        outcome.rejected() == 0 ? "" : ", " + outcome.rejected() + " rejected, see " + job.rejects();
                terminal.err().println(Printable.line(outcome.people() + " assessed" + rejects));
                if (summary) {
                    outcome.tally()
                            .counts()
                            .forEach((what, count) -> terminal.out().println(what + " " + count));
                }
            }
        }
    }

    private int exit(Outcome outcome) {
        if (outcome.faults() > 0) {
            return ExitCode.FAULT;
        } else if (outcome.rejected() > 0 || outcome.end() == Outcome.End.STOPPED) {
            return ExitCode.WRONG_INPUT;
        }
        boolean reached = failAt != null && outcome.tally().reaches(failAt);
        return reached ? ExitCode.FAIL_AT_REACHED : ExitCode.DONE;
    }
}
