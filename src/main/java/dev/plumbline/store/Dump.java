package dev.plumbline.store;

import dev.plumbline.json.JsonReading;
import dev.plumbline.json.JsonText;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** Everything that is kept, as lines of JSON: the same for every database, so that a practice can move from one to the other. */
final class Dump {

    static final String SCHEMA = "schema";

    /** In an order in which each row refers only to rows before it. Sessions end with the process that began them. */
    private static final List<String> TABLES =
            List.of("users", "clients", "visits", "amendments", "decisions", "tokens", "audit", "feedback");

    /** What is never taken back: a backup is added to what is there. */
    private static final Set<String> ONLY_ADDED_TO = Set.of("audit", "feedback");

    private static final int LONGEST_LINE = 16_000_000;

    private Dump() {}

    /** Writes everything as it is at one moment, while others go on. */
    static void write(DataSource source, Vendor vendor, Writer writer) throws IOException, SQLException {
        BufferedWriter out = new BufferedWriter(writer);
        String schema = Migrations.version(source, vendor);
        line(out, Map.of("plumbline", "backup", SCHEMA, schema));
        long rows = 0;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(vendor.snapshot());
            for (String table : tables(schema)) {
                rows += table(connection, table, out);
            }
            connection.rollback();
        }
        line(out, Map.of("rows", rows));
        out.flush();
    }

    /** Those that there are in a version of the tables. */
    private static List<String> tables(String schema) {
        boolean withFeedback = MigrationVersion.fromVersion(schema).isAtLeast("3");
        return TABLES.stream()
                .filter(table -> withFeedback || !table.equals("feedback"))
                .toList();
    }

    private static long table(Connection connection, String table, BufferedWriter out)
            throws SQLException, IOException {
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(200);
            try (ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY id")) {
                ResultSetMetaData columns = row.getMetaData();
                while (row.next()) {
                    Map<String, @Nullable Object> values = new LinkedHashMap<>();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        Object value = row.getObject(i);
                        values.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), value);
                    }
                    line(out, Map.of("table", table, "row", values));
                    rows++;
                }
            }
        }
        return rows;
    }

    private static void line(BufferedWriter out, Map<String, ?> value) throws IOException {
        out.write(JsonText.compact(value));
        out.write('\n');
    }

    /** The version of the tables that the lines are from; the reader then stands before the first row. */
    static String schema(BufferedReader in) throws IOException {
        Map<String, @Nullable Object> header = object(in);
        if (!"backup".equals(header.get("plumbline")) || !(header.get(SCHEMA) instanceof String schema)) {
            throw unreadable();
        }
        return schema;
    }

    /**
     * Puts rows in the place of all that there are, in the transaction of this connection. The audit trail and feedback are added to:
     * what they said before stays.
     */
    static void read(Connection connection, BufferedReader in) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table :
                    List.of("sessions", "tokens", "decisions", "amendments", "visits", "clients", "users")) {
                statement.executeUpdate("DELETE FROM " + table);
            }
        }
        long rows = 0;
        Map<String, @Nullable Object> line = object(in);
        while (!line.containsKey("rows")) {
            row(connection, line);
            rows++;
            line = object(in);
        }
        if (!Long.valueOf(rows).equals(line.get("rows")) || in.read() >= 0) {
            throw unreadable();
        }
    }

    private static void row(Connection connection, Map<String, @Nullable Object> line) throws SQLException {
        if (!(line.get("table") instanceof String table)
                || !TABLES.contains(table)
                || !(line.get("row") instanceof Map<?, ?> row)
                || !row.keySet().stream().allMatch(name -> String.valueOf(name).matches("[a-z][a-z0-9_]*"))) {
            throw unreadable();
        }
        List<String> names = row.keySet().stream().map(String::valueOf).toList();
        String marks = String.join(", ", names.stream().map(name -> "?").toList());
        String unlessThere =
                ONLY_ADDED_TO.contains(table) ? " WHERE NOT EXISTS (SELECT 1 FROM " + table + " WHERE id = ?)" : "";
        String sql = "INSERT INTO " + table + " (" + String.join(", ", names) + ") "
                + (unlessThere.isEmpty() ? "VALUES (" + marks + ")" : "SELECT " + marks + unlessThere);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int place = 1;
            for (String name : names) {
                insert.setObject(place, row.get(name));
                place++;
            }
            if (!unlessThere.isEmpty()) {
                insert.setObject(place, row.get("id"));
            }
            insert.executeUpdate();
        }
    }

    private static Map<String, @Nullable Object> object(BufferedReader in) throws IOException {
        String line = line(in);
        try {
            return JsonReading.object(line);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /** Not longer than any of ours: what was made to fill the memory is not read to its end. */
    private static String line(Reader in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            if (line.length() >= LONGEST_LINE) {
                throw unreadable();
            }
            line.append((char) next);
            next = in.read();
        }
        return line.toString();
    }

    static StoreException unreadable() {
        return new StoreException(
                StoreException.Kind.UNREADABLE, "the backup is damaged or of a later release; nothing was restored");
    }
}
