package dev.plumbline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/** Where an H2 database is, and how it is opened. */
final class H2Place {

    private static final String USER = "sa";

    private H2Place() {}

    /**
     * A file in a folder.
     *
     * @param key of the file, without a blank
     */
    static JdbcDataSource file(Path folder, char[] key) {
        String path = folder.toAbsolutePath().normalize().resolve("practice").toString();
        if (path.indexOf(';') >= 0) {
            throw new StoreException(
                    StoreException.Kind.REFUSED,
                    "a semicolon in the name of the folder has a meaning for the database");
        }
        JdbcDataSource source = new JdbcDataSource();
        // Written at each commit, not some time after; what happens to the process then happens after that.
        // No file of its errors beside it either: that would not be encrypted.
        source.setURL("jdbc:h2:file:" + path + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        source.setUser(USER);
        char[] withoutPassword = new char[key.length + 1];
        System.arraycopy(key, 0, withoutPassword, 0, key.length);
        withoutPassword[key.length] = ' ';
        source.setPasswordChars(withoutPassword);
        try (Connection connection = source.getConnection()) {
            connection.isValid(0);
        } catch (SQLException e) {
            throw e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                    ? new StoreException(
                            StoreException.Kind.IN_USE,
                            folder + ": another plumbline has this practice open; use that one, or end it first")
                    : new StoreException(
                            StoreException.Kind.UNREADABLE,
                            folder + ": the practice cannot be opened (code " + e.getErrorCode()
                                    + "); restore a backup into a new folder");
        }
        return source;
    }

    /** In memory, until {@code SHUTDOWN}. */
    static JdbcDataSource memory(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        source.setUser(USER);
        source.setPassword("");
        return source;
    }
}
