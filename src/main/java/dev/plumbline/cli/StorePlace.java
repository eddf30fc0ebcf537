package dev.plumbline.cli;

import dev.plumbline.store.Store;
import dev.plumbline.web.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where a practice is kept. */
final class StorePlace {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the practice. Default: plumbline in the folder of your data"
                    + " (XDG_DATA_HOME, or ~/.local/share).")
    private @Nullable Path data;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "A PostgreSQL database instead, such as jdbc:postgresql://localhost/practice?user=plumbline;"
                    + " its password is taken from PostgreSQL's own password file.")
    private @Nullable String database;

    Place place(Map<String, String> environment) {
        return database == null
                ? new Place.Folder(data == null ? folder(environment) : data)
                : new Place.Server(database, null);
    }

    /** The passphrase of the practice, asked for; a database has none. */
    char[] passphrase(Secret secret) throws IOException {
        return database == null ? secret.ask("Passphrase of the practice") : new char[0];
    }

    Path folder(Map<String, String> environment) {
        if (data != null) {
            return data;
        }
        String xdg = environment.get("XDG_DATA_HOME");
        if (xdg != null && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, "plumbline");
        }
        return Path.of(environment.getOrDefault("HOME", "."), ".local", "share", "plumbline");
    }

    /** Opens what is there. */
    Store opened(Map<String, String> environment, char[] passphrase) throws IOException {
        return database == null
                ? Store.open(folder(environment), passphrase, InstantSource.system())
                : Store.postgresql(database, null, InstantSource.system());
    }

    /** Opens what is there, or makes it. */
    Store openedOrMade(Map<String, String> environment, char[] passphrase) throws IOException {
        return database == null && !Store.isIn(folder(environment))
                ? Store.create(folder(environment), passphrase, InstantSource.system())
                : opened(environment, passphrase);
    }
}
