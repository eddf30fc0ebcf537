package dev.plumbline.cli;

import dev.plumbline.fhir.FhirPerson;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what FHIR resources say as an assessment file. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Prints what a QuestionnaireResponse, or a Bundle of Patient, Condition, Observation, MedicationStatement and"
                        + " Encounter, says as an assessment file, to look at and to complete; lists on standard error what no fact was"
                        + " made of.")
final class FhirReadCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The resource in JSON; - reads standard input.")
    private String file = "";

    @Mixin
    private final Basis basis = new Basis();

    FhirReadCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        FhirPerson person = new Person(terminal, () -> basis.ruleSet(terminal), basis.date).readOrSay(file);
        if (person == null) {
            return ExitCode.WRONG_INPUT;
        }
        terminal.out().print(person.assessment().toYaml());
        return ExitCode.DONE;
    }
}
