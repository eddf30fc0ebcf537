package dev.plumbline.cli;

import dev.plumbline.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fills an empty practice from a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Fills a new practice from a backup: in a folder, or in a PostgreSQL database; a backup of one goes"
                        + " into the other.",
        footer = {
            "",
            "Asks for the passphrase of the backup, and for one of the new practice; piped in, a line each.",
            "A practice that has anything in it is never replaced here; its Practice page does that.",
            "",
            "Exit codes: 0 done, 2 the call or a passphrase is wrong or the file cannot be read."
        })
final class RestoreCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("practice.backup");

    @Mixin
    private final StorePlace place = new StorePlace();

    RestoreCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Secret secret = new Secret(terminal)) {
            char[] sealing = secret.ask("Passphrase of the backup");
            char[] passphrase = place.passphrase(secret);
            try (InputStream in = Files.newInputStream(file);
                    Store store = place.openedOrMade(terminal.environment(), passphrase)) {
                store.backups().restoreIntoEmpty(in, sealing);
            }
        }
        terminal.out().println("Restored from " + file);
        return ExitCode.DONE;
    }
}
