package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.json.ExplanationJson;
import dev.plumbline.report.ExplanationText;
import dev.plumbline.result.WhatIf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text or json. Default: text.")
    private PlainFormat format = PlainFormat.TEXT;

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule set in this folder.")
    private @Nullable Path rules;

    WhatIfCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Assessment person = Person.read(terminal, file);
        List<WhatIf> whatIfs = Assessor.of(Rules.of(terminal, rules)).whatIf(person);
        terminal.out()
                .print(format == PlainFormat.JSON ? ExplanationJson.pretty(whatIfs) : ExplanationText.of(whatIfs));
        return ExitCode.DONE;
    }
}
