package dev.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The parent of what speaks FHIR beside {@code assess -f fhir}; it only names the others. */
@Command(
        name = "fhir",
        subcommands = {
            FhirQuestionnaireCommand.class,
            FhirTerminologyCommand.class,
            FhirResponseCommand.class,
            FhirReadCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Speaks FHIR R4: the questions as Questionnaires, an assessment as the answers to them, and back.")
final class FhirCommand {}
