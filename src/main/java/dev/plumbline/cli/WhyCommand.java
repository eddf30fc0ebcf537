package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.PlumblineException;
import dev.plumbline.json.ExplanationJson;
import dev.plumbline.report.ExplanationText;
import dev.plumbline.result.Explanation;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains one conclusion. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Explains one conclusion: its proof down to what was observed, or how near the rules came to it.")
final class WhyCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", description = "The assessment; - reads standard input.")
    private String file = "";

    @Parameters(
            index = "1",
            paramLabel = "CODE",
            description =
                    "The code of a flag, pattern, contributor, exercise, advice or finding, such as CAUDA_EQUINA.")
    private String code = "";

    @Mixin
    private final Answering answering = new Answering();

    WhyCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Assessment person = new Person(terminal, () -> answering.ruleSet(terminal), null)
                .read(file)
                .assessment();
        Explanation explanation;
        try {
            explanation = Assessor.of(answering.ruleSet(terminal)).explain(person, code);
        } catch (PlumblineException e) {
            if (e.getClass() != PlumblineException.class) {
                throw e;
            }
            terminal.err().println("plumbline: " + e.getMessage());
            return ExitCode.WRONG_INPUT;
        }
        answering.print(
                terminal,
                () -> ExplanationText.of(explanation, answering.language()),
                () -> ExplanationJson.pretty(explanation));
        return ExitCode.DONE;
    }
}
