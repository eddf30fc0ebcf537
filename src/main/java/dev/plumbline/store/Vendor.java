package dev.plumbline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** What differs between the databases. */
enum Vendor {
    /** A file of ours. */
    H2_FILE("h2", 6),
    /** Nothing is kept. */
    H2_MEMORY("h2", 6),
    /** A server, which forces to the disk at each commit. */
    POSTGRESQL("postgresql", Connection.TRANSACTION_REPEATABLE_READ);

    private final String folder;
    private final int snapshot;

    Vendor(String folder, int snapshot) {
        this.folder = folder;
        this.snapshot = snapshot;
    }

    /** Where its migrations are. */
    List<String> migrations() {
        return List.of("classpath:db/migration/common", "classpath:db/migration/" + folder);
    }

    /** The isolation in which everything that is read is as it was at one moment. */
    int snapshot() {
        return snapshot;
    }

    Durability durability(DataSource source) {
        return this == H2_FILE ? new GroupForce(() -> checkpoint(source)) : Durability.ofItself();
    }

    /** H2 hands what is committed to the system; only this asks the system to hand it to the disk. */
    private static void checkpoint(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new IllegalStateException("CHECKPOINT SYNC: SQL state " + e.getSQLState(), e);
        }
    }
}
