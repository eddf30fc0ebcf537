package dev.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The top command, which only names the others. */
@Command(
        name = "plumbline",
        subcommands = {
            AssessCommand.class,
            InterviewCommand.class,
            FormCommand.class,
            FactsCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Assesses back pain by rules: urgency first, then likely contributors with the arguments for and against,"
                        + " then a plan, each line with its rule, its findings and its source.",
        footer = {
            "",
            "Examples:",
            "  plumbline form > person.yaml          a blank assessment to fill in",
            "  plumbline interview person.yaml       asks instead, the most decisive question first",
            "  plumbline assess person.yaml          the assessment, to read",
            "  plumbline assess -f json person.yaml  the same as JSON",
            "  plumbline facts sitting               what can be said about sitting"
        })
final class Plumbline {}
