package dev.plumbline.cli;

import dev.plumbline.RuleSet;
import dev.plumbline.fhir.FhirPerson;
import dev.plumbline.fhir.ResponseWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints an assessment as a QuestionnaireResponse. */
@Command(
        name = "response",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Prints an assessment as the QuestionnaireResponse of FHIR R4 that answers the intake; assess reads it as the"
                        + " same assessment.")
final class FhirResponseCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The assessment; - reads standard input.")
    private String file = "";

    @Mixin
    private final Basis basis = new Basis();

    @Mixin
    private final Language language = new Language();

    FhirResponseCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleSet rules = language.of(basis.ruleSet(terminal));
        FhirPerson person = new Person(terminal, () -> rules, basis.date).readOrSay(file);
        if (person == null) {
            return ExitCode.WRONG_INPUT;
        }
        terminal.out().print(ResponseWriter.of(rules).json(person.assessment()));
        return ExitCode.DONE;
    }
}
