package dev.plumbline.web;

import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Where a practice is kept. */
public sealed interface Place {

    /** An encrypted file in a folder. */
    record Folder(Path path) implements Place {}

    /**
     * A PostgreSQL database.
     *
     * @param password or null when the URL or PostgreSQL's password file has one
     */
    @SuppressWarnings("ArrayRecordComponent") // of one use, and never compared
    record Server(String url, char @Nullable [] password) implements Place {}

    /** A store that is open already. */
    record Opened(Store store) implements Place {}

    /** Opens it without a passphrase; null when it needs one. */
    default @Nullable Store opened(InstantSource clock) throws IOException {
        if (this instanceof Server server) {
            return Store.postgresql(server.url(), server.password(), clock);
        }
        return this instanceof Opened opened ? opened.store() : null;
    }
}
