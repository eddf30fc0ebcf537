package dev.plumbline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What a practice keeps. Open one, and share it between threads.
 *
 * <p>Everything that writes is on the disk when it returns.
 */
public final class Store implements AutoCloseable {

    private static final String KEY_FILE = "practice.key";
    private static final int FILE_CONNECTIONS = 8;
    private static final int SERVER_CONNECTIONS = 10;

    private final Database database;
    private final Vendor vendor;
    private final @Nullable KeyFile key;
    private final Argon2 work;
    private final Audit audit;
    private final Users users;
    private final Clients clients;
    private final Visits visits;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Feedback feedback;
    private final Backups backups;
    private final ClientExport exports;

    private Store(Database database, Vendor vendor, @Nullable KeyFile key, InstantSource clock, Argon2 work) {
        this.database = database;
        this.vendor = vendor;
        this.key = key;
        this.work = work;
        this.audit = new Audit(database, clock);
        this.users = new Users(database, audit, clock, work);
        this.clients = new Clients(database, audit, clock);
        this.visits = new Visits(database, audit, clock);
        this.sessions = new Sessions(database, audit, clock);
        this.tokens = new Tokens(database, audit, clock);
        this.feedback = new Feedback(database, clock);
        this.backups = new Backups(database, vendor, audit, clock, work);
        this.exports = new ClientExport(database, audit);
    }

    /** Whether there is a practice in this folder. */
    public static boolean isIn(Path folder) {
        return new KeyFile(folder.resolve(KEY_FILE)).exists();
    }

    /**
     * Makes an encrypted practice in a folder, which is made if need be and is for its owner only.
     *
     * @param passphrase 10 to 200 characters; left as it is
     * @throws StoreException when there is a practice in the folder already, or the passphrase is too short
     * @throws IOException when the folder cannot be written
     */
    public static Store create(Path folder, char[] passphrase, InstantSource clock) throws IOException {
        return create(folder, passphrase, clock, Argon2.USUAL);
    }

    static Store create(Path folder, char[] passphrase, InstantSource clock, Argon2 work) throws IOException {
        OwnFiles.makeFolder(folder);
        KeyFile key = new KeyFile(folder.resolve(KEY_FILE));
        return inFolder(folder, key, key.create(passphrase, work), clock, work);
    }

    /**
     * Opens the practice in a folder.
     *
     * @param passphrase left as it is
     * @throws StoreException when the passphrase is another one, another process has it open, or it is damaged
     * @throws IOException when the folder cannot be read
     */
    public static Store open(Path folder, char[] passphrase, InstantSource clock) throws IOException {
        return open(folder, passphrase, clock, Argon2.USUAL);
    }

    static Store open(Path folder, char[] passphrase, InstantSource clock, Argon2 work) throws IOException {
        KeyFile key = new KeyFile(folder.resolve(KEY_FILE));
        return inFolder(folder, key, key.open(passphrase), clock, work);
    }

    private static Store inFolder(Path folder, KeyFile key, char[] fileKey, InstantSource clock, Argon2 work) {
        try {
            DataSource source = H2Place.file(folder, fileKey);
            return new Store(Database.open(source, Vendor.H2_FILE, FILE_CONNECTIONS), Vendor.H2_FILE, key, clock, work);
        } finally {
            Arrays.fill(fileKey, '\0');
        }
    }

    /**
     * Opens a practice in a PostgreSQL database, of which this user owns the schema; its tables are made if need be.
     *
     * @param url such as {@code jdbc:postgresql://host/practice?user=plumbline}; a password is better in PostgreSQL's own password
     *     file, or given here
     * @param password or null when the URL or the password file has one
     * @throws StoreException when it cannot be reached
     */
    public static Store postgresql(String url, char @Nullable [] password, InstantSource clock) {
        return postgresql(url, password, clock, Argon2.USUAL);
    }

    static Store postgresql(String url, char @Nullable [] password, InstantSource clock, Argon2 work) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(url);
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    StoreException.Kind.REFUSED, "a database is named as jdbc:postgresql://HOST/NAME?user=USER");
        }
        if (password != null) {
            source.setPassword(new String(password));
        }
        try (Connection connection = source.getConnection()) {
            connection.isValid(0);
        } catch (SQLException e) {
            throw new StoreException(
                    StoreException.Kind.FAULT,
                    "the database cannot be reached (SQL state " + e.getSQLState()
                            + "); is it running, and are the user and password right?");
        }
        return new Store(
                Database.open(source, Vendor.POSTGRESQL, SERVER_CONNECTIONS), Vendor.POSTGRESQL, null, clock, work);
    }

    /** A practice that is gone when it is closed, to try things out. */
    public static Store memory(InstantSource clock) {
        return memory(clock, Argon2.USUAL, "latest");
    }

    static Store memory(InstantSource clock, Argon2 work, String version) {
        DataSource source = H2Place.memory(UUID.randomUUID().toString());
        Migrations.to(source, Vendor.H2_MEMORY, version);
        return new Store(
                Database.asItIs(source, Vendor.H2_MEMORY, FILE_CONNECTIONS), Vendor.H2_MEMORY, null, clock, work);
    }

    /**
     * Changes the passphrase of a practice in a folder, while others go on.
     *
     * @param passphrase the one it has; left as it is
     * @param next 10 to 200 characters; left as it is
     * @throws StoreException when the passphrase is another one, the next is too short, or the practice has none
     * @throws IOException when it cannot be written; the passphrase is then the one it was
     */
    public void changePassphrase(char[] passphrase, char[] next) throws IOException {
        if (key == null) {
            throw new StoreException(
                    StoreException.Kind.REFUSED, "only a practice in a folder of its own has a passphrase");
        }
        key.change(passphrase, next, work);
    }

    /** Who works with it. */
    public Users users() {
        return users;
    }

    /** The people who are assessed. */
    public Clients clients() {
        return clients;
    }

    /** Their visits. */
    public Visits visits() {
        return visits;
    }

    /** Who is logged in. */
    public Sessions sessions() {
        return sessions;
    }

    /** Which programs have access. */
    public Tokens tokens() {
        return tokens;
    }

    /** What became of the cards that other programs showed. */
    public Feedback feedback() {
        return feedback;
    }

    /** Who saw and changed what. */
    public Audit audit() {
        return audit;
    }

    /** Backups of everything. */
    public Backups backups() {
        return backups;
    }

    /** Everything about one client, as a file. */
    public ClientExport exports() {
        return exports;
    }

    Database database() {
        return database;
    }

    /** Ends the work with it; what is under way is finished first. */
    @Override
    public void close() {
        if (vendor == Vendor.H2_MEMORY) {
            try (Connection connection = database.source().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            } catch (SQLException e) {
                // Closing the connection finds the database gone, as it is meant to be.
            }
        }
        database.close();
    }
}
