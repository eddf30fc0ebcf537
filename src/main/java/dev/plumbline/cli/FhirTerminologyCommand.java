package dev.plumbline.cli;

import dev.plumbline.fhir.Terminology;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the codes that are our own. */
@Command(
        name = "terminology",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Prints the CodeSystems and ValueSets of FHIR R4 that the Questionnaires and the results use, as a Bundle.")
final class FhirTerminologyCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule set in this folder.")
    private @Nullable Path rules;

    @Mixin
    private final Language language = new Language();

    FhirTerminologyCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.out()
                .print(Terminology.of(language.of(Rules.of(terminal, rules))).json());
        return ExitCode.DONE;
    }
}
