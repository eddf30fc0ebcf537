package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.json.ExplanationJson;
import dev.plumbline.report.ExplanationText;
import dev.plumbline.result.WhatIf;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what would change the outcome. */
@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Prints the smallest changes of findings that would raise or lower the urgency or remove a contributor,"
                        + " each tried on the rules.")
final class WhatIfCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The assessment; - reads standard input.")
    private String file = "";

    @Mixin
    private final Answering answering = new Answering();

    WhatIfCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Assessment person = new Person(terminal, () -> answering.ruleSet(terminal), null)
                .read(file)
                .assessment();
        List<WhatIf> whatIfs = Assessor.of(answering.ruleSet(terminal)).whatIf(person);
        answering.print(
                terminal,
                () -> ExplanationText.of(whatIfs, answering.language()),
                () -> ExplanationJson.pretty(whatIfs));
        return ExitCode.DONE;
    }
}
