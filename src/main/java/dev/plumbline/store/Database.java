package dev.plumbline.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A database, and the one way to it. */
final class Database implements AutoCloseable {

    /** What our triggers say when something that is kept would be changed. */
    static final String APPEND_ONLY = "PB001";

    static final String SIGNED_IS_LOCKED = "PB002";

    private static final int WAIT_MILLIS = 10_000;

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Durability durability;

    private Database(HikariDataSource pool, Durability durability) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.durability = durability;
    }

    /** Opens a database, and brings its tables up to this release. */
    static Database open(DataSource source, Vendor vendor, int connections) {
        HikariDataSource pool = pool(source, connections);
        try {
            Migrations.run(pool, vendor);
            return new Database(pool, vendor.durability(pool));
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** Opens a database whose tables stay as they are. */
    static Database asItIs(DataSource source, Vendor vendor, int connections) {
        HikariDataSource pool = pool(source, connections);
        return new Database(pool, vendor.durability(pool));
    }

    private static HikariDataSource pool(DataSource source, int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setPoolName("plumbline");
        config.setExceptionOverride(new ClosedByItself());
        return new HikariDataSource(config);
    }

    /** Reads in one transaction. */
    <T> T read(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (JdbiException e) {
            throw explained(e);
        }
    }

    /** Writes in one transaction, which is on the disk when this returns. */
    <T> T write(Function<Handle, T> work) {
        T done;
        try {
            done = jdbi.inTransaction(work::apply);
        } catch (JdbiException e) {
            throw explained(e);
        }
        try {
            durability.force();
        } catch (RuntimeException e) {
            throw new StoreException(
                    StoreException.Kind.FAULT, "the disk did not take what was written; is there room on it?");
        }
        return done;
    }

    DataSource source() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }

    /** The library's message quotes the values of a statement, which must not get into a log; ours does not, and drops the cause. */
    private static StoreException explained(Throwable failure) {
        String state = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                state = sql.getSQLState();
            }
        }
        return switch (state) {
            case SIGNED_IS_LOCKED ->
                new StoreException(StoreException.Kind.SIGNED, "a signed visit is locked; add an amendment to it");
            case APPEND_ONLY -> new StoreException(StoreException.Kind.REFUSED, "this is only added to, never changed");
            case "23505" ->
                new StoreException(
                        StoreException.Kind.CHANGED, "somebody else did the same at the same time; read it again");
            case "22001" -> new StoreException(StoreException.Kind.REFUSED, "a text is too long");
            default ->
                new StoreException(
                        StoreException.Kind.FAULT,
                        "the database could not do it (SQL state " + (state.isEmpty() ? "unknown" : state)
                                + "); nothing was changed. Is it running, and is there room on its disk?");
        };
    }
}
