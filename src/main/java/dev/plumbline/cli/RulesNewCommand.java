package dev.plumbline.cli;

import dev.plumbline.bench.NewRuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a rule set to begin with. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a small rule set of one's own, with cases that pass, in a new or empty folder.")
final class RulesNewCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to make.")
    @SuppressWarnings("NullAway.Init") // required
    private Path folder;

    RulesNewCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!NewRuleSet.isFree(folder)) {
            throw new ParameterException(
                    spec.commandLine(), folder + " is there and not empty; name a folder that is new or empty");
        }
        for (String name : NewRuleSet.write(folder)) {
            terminal.out().println(folder.resolve(name));
        }
        terminal.out().println("Next: plumbline rules test --rules " + Shell.quoted(folder.toString()));
        return ExitCode.DONE;
    }
}
