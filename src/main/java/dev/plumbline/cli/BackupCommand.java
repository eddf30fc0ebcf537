package dev.plumbline.cli;

import dev.plumbline.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a backup of a practice. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes everything a practice keeps into one encrypted file, the same for every database.",
        footer = {
            "",
            "Asks for the passphrase of the practice, where it has one, and for one of the backup; piped in, a line"
                    + " each.",
            "A practice in a folder that is being served is backed up from its Practice page, which needs no pause.",
            "",
            "Exit codes: 0 done, 2 the call or a passphrase is wrong or the file could not be written."
        })
final class BackupCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The backup; it must not be there yet.")
    private Path file = Path.of("practice.backup");

    @Mixin
    private final StorePlace place = new StorePlace();

    BackupCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Secret secret = new Secret(terminal)) {
            char[] passphrase = place.passphrase(secret);
            char[] sealing = secret.ask("Passphrase of the backup, at least 10 characters");
            try (Store store = place.opened(terminal.environment(), passphrase);
                    OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                written(store, out, sealing);
            }
        } catch (FileAlreadyExistsException e) {
            terminal.err().println(file + ": is there already; a backup replaces no file");
            return ExitCode.WRONG_INPUT;
        }
        terminal.out().println("Backed up to " + file);
        return ExitCode.DONE;
    }

    /** Half a backup must not look like one, nor stand in the way of the next try. */
    private void written(Store store, OutputStream out, char[] sealing) throws IOException {
        boolean whole = false;
        try {
            store.backups().write(out, sealing);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }
}
