package dev.plumbline.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;

/** Backups: one encrypted file of everything, written and taken up while others go on, the same for every database. */
public final class Backups {

    private static final String STORE = "store";

    private final Database database;
    private final Vendor vendor;
    private final Audit audit;
    private final InstantSource clock;
    private final Argon2 work;

    Backups(Database database, Vendor vendor, Audit audit, InstantSource clock, Argon2 work) {
        this.database = database;
        this.vendor = vendor;
        this.audit = audit;
        this.clock = clock;
        this.work = work;
    }

    /**
     * Writes a backup of everything as it is at this moment.
     *
     * @param out is closed
     * @param passphrase opens the backup, 10 to 200 characters; left as it is
     * @throws StoreException when this is no owner
     * @throws IOException when it cannot be written
     */
    public void write(Actor actor, OutputStream out, char[] passphrase) throws IOException {
        Users.refuseOthersThanOwners(actor);
        writeAll(out, passphrase);
        audit.note(actor.id(), Deed.BACKED_UP, STORE, null);
    }

    /** The same for whoever opened the store itself, and has every right to it. */
    public void write(OutputStream out, char[] passphrase) throws IOException {
        writeAll(out, passphrase);
        audit.note(null, Deed.BACKED_UP, STORE, null);
    }

    /**
     * Puts a backup in the place of everything: all of it or, when anything is wrong with it, nothing. Everybody is logged out. The
     * audit trail is added to.
     *
     * @param in is closed
     * @throws StoreException when this is no owner, the passphrase is another one, or the backup is damaged or of a later release
     * @throws IOException when it cannot be read
     */
    public void restore(Actor actor, InputStream in, char[] passphrase) throws IOException {
        Users.refuseOthersThanOwners(actor);
        readAll(in, passphrase);
        audit.note(actor.id(), Deed.RESTORED, STORE, null);
    }

    /**
     * The same for whoever opened the store itself; only into one that has no users yet.
     *
     * @throws StoreException when there is something in the store
     */
    public void restoreIntoEmpty(InputStream in, char[] passphrase) throws IOException {
        int users = database.read(handle -> handle.createQuery("SELECT count(*) FROM users")
                .mapTo(Integer.class)
                .one());
        if (users > 0) {
            throw new StoreException(
                    StoreException.Kind.REFUSED,
                    "there is a practice here already; restore into another place, or from within the practice");
        }
        readAll(in, passphrase);
        audit.note(null, Deed.RESTORED, STORE, null);
    }

    private void writeAll(OutputStream out, char[] passphrase) throws IOException {
        try (Writer lines = new OutputStreamWriter(BackupFile.write(out, passphrase, work), StandardCharsets.UTF_8)) {
            Dump.write(database.source(), vendor, lines);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void readAll(InputStream in, char[] passphrase) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(BackupFile.read(in, passphrase), StandardCharsets.UTF_8))) {
            MigrationVersion written = MigrationVersion.fromVersion(Dump.schema(lines));
            int compared =
                    written.compareTo(MigrationVersion.fromVersion(Migrations.version(database.source(), vendor)));
            if (compared > 0) {
                throw Dump.unreadable();
            } else if (compared == 0) {
                put(lines);
            } else {
                try (BufferedReader brought = broughtUp(lines, written.toString())) {
                    Dump.schema(brought);
                    put(brought);
                }
            }
        }
    }

    /** Lines of an older release, as this one would have written them: its migrations know how, on a database of the older tables. */
    private BufferedReader broughtUp(BufferedReader lines, String written) throws IOException {
        try (Store older = Store.memory(clock, work, written)) {
            older.backups().put(lines);
            DataSource source = older.database().source();
            Migrations.run(source, Vendor.H2_MEMORY);
            StringWriter text = new StringWriter();
            Dump.write(source, Vendor.H2_MEMORY, text);
            return new BufferedReader(new StringReader(text.toString()));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void put(BufferedReader lines) throws IOException {
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            try {
                Dump.read(connection, lines);
                connection.commit();
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Without the cause, whose message may quote what was written. */
    private static StoreException failed(SQLException failure) {
        return new StoreException(
                StoreException.Kind.FAULT,
                "the database could not do it (SQL state " + failure.getSQLState() + "); nothing was changed");
    }
}
