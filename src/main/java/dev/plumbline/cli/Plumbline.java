package dev.plumbline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The top command, which names the others. */
@Command(
        name = "plumbline",
        subcommands = {
            AssessCommand.class,
            InterviewCommand.class,
            BatchCommand.class,
            FormCommand.class,
            FactsCommand.class,
            WhyCommand.class,
            WhatIfCommand.class,
            ReportCommand.class,
            PictureCommand.class,
            FhirCommand.class,
            ServeCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            RulesCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Assesses back pain by rules: urgency first, then likely contributors with the arguments for and"
                + " against, then a plan, each line with its rule, its findings and its source.",
        footer = {
            "",
            "Examples:",
            "  plumbline form > person.yaml          a blank assessment to fill in",
            "  plumbline interview person.yaml       asks instead, the most decisive question first",
            "  plumbline assess person.yaml          the assessment, to read",
            "  plumbline assess -f json person.yaml  the same as JSON",
            "  plumbline facts sitting               what can be said about sitting"
        })
final class Plumbline implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    Plumbline(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    /** A call that names no command is a wrong one, and help is what it needs. */
    @Override
    public Integer call() {
        terminal.err().print(spec.commandLine().getUsageMessage());
        return ExitCode.WRONG_INPUT;
    }
}
