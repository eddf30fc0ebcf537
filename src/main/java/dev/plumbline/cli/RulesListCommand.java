package dev.plumbline.cli;

import dev.plumbline.RuleSet;
import dev.plumbline.json.JsonText;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what a rule set holds. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists every rule: what it concludes, how good its evidence is, its sources and its place.")
final class RulesListCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @ArgGroup
    private @Nullable Instead instead;

    @Mixin
    private final Answering answering = new Answering();

    RulesListCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleSet ruleSet = answering.ruleSet(terminal);
        answering.print(
                terminal,
                () -> table(ruleSet).text(),
                () -> JsonText.pretty(table(ruleSet).json()));
        return ExitCode.DONE;
    }

    private RuleTable table(RuleSet ruleSet) {
        if (instead != null && instead.claims) {
            return RuleTable.ofClaims(ruleSet);
        }
        return instead != null && instead.choices ? RuleTable.ofChoices(ruleSet) : RuleTable.ofRules(ruleSet);
    }

    /** What can be listed instead of the rules: one of these at a time. */
    static final class Instead {
        @Option(
                names = "--claims",
                description = "List what the source articles claim, and where each claim lives or why it is not said.")
        private boolean claims;

        @Option(
                names = "--choices",
                description = "List the rules with a number that was chosen where no evidence sets one, and why.")
        private boolean choices;
    }
}
