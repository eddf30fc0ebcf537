package dev.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The parent of what the author of a rule set needs; it only names the others. */
@Command(
        name = "rules",
        subcommands = {
            RulesListCommand.class,
            RulesTestCommand.class,
            RulesLintCommand.class,
            RulesCoverCommand.class,
            RulesDiffCommand.class,
            RulesPropsCommand.class,
            RulesMutateCommand.class,
            RulesNewCommand.class,
            RulesWatchCommand.class,
            RulesVerifyCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks at the rules themselves, for those who review or edit them.")
final class RulesCommand {}
