package dev.plumbline.cli;

import dev.plumbline.intake.BlankForm;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints a blank assessment. */
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints a blank, commented assessment file: what is left empty was not asked.")
final class FormCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    FormCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(BlankForm.text());
        return ExitCode.DONE;
    }
}
