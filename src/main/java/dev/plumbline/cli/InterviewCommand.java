package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.interview.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks for one assessment, question by question. */
@Command(
        name = "interview",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Asks the questions of one assessment, the most decisive first, and saves the file after every answer;"
                        + " a file that is there already is taken up where it was left.",
        footer = {
            "",
            "Comments in a file that is taken up are not kept; every answer in it is.",
            "",
            "Exit codes: 0 done or ended with q, 2 the call or the file is wrong or could not be saved,",
            "3 the rules do not compile, 5 a fault of the program."
        })
final class InterviewCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @ArgGroup
    private @Nullable Where where;

    @Option(names = "--screen-only", description = "Ask the safety questions only.")
    private boolean screenOnly;

    @Mixin
    private final Basis basis = new Basis();

    InterviewCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path file = where == null ? unused() : where.file();
        AssessmentFile kept = AssessmentFile.of(file);
        Assessment person = kept.read(file.toString());
        Assessor assessor = Assessor.of(basis.ruleSet(terminal));
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Interview interview = new Interview(terminal, kept, file.toString(), current -> {
            Assessment dated = basis.date == null ? current : current.on(basis.date);
            return Step.of(assessor, assessor.assess(dated, today), dated, screenOnly);
        });
        return interview.run(person);
    }

    /** A name that no file has yet: what another person was asked is not taken up by mistake. */
    private static Path unused() {
        Path file = Path.of("assessment.yaml");
        for (int i = 2; Files.exists(file); i++) {
            file = Path.of("assessment-" + i + ".yaml");
        }
        return file;
    }

    /** The file, as a parameter or with -o as in other commands. */
    static final class Where {
        @Parameters(
                paramLabel = "FILE",
                arity = "0..1",
                description = "The assessment file to begin or to go on with, in YAML, or in JSON when it is called"
                        + " .json. Without it: assessment.yaml in the current folder, or the next free such name.")
        private @Nullable Path named;

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                description = "The same.")
        private @Nullable Path output;

        Path file() {
            return Objects.requireNonNull(named == null ? output : named);
        }
    }
}
