package dev.plumbline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Who saw and changed what. It is only added to: there is no way here to change it, and the tables refuse one. */
public final class Audit {

    private final Database database;
    private final InstantSource clock;

    Audit(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes a deed that changes nothing else, such as looking at something.
     *
     * @param userId who, or null when nobody is logged in
     * @param kind what the record is, in one word
     * @param recordId which, or null
     */
    public void note(@Nullable String userId, Deed deed, String kind, @Nullable String recordId) {
        database.write(handle -> {
            note(handle, userId, deed, kind, recordId);
            return deed;
        });
    }

    /** Notes a deed in the transaction that does it: neither is there without the other. */
    void note(Handle handle, @Nullable String userId, Deed deed, String kind, @Nullable String recordId) {
        handle.createUpdate("INSERT INTO audit (id, at, user_id, deed, kind, record_id)"
                        + " VALUES (:id, :at, :user, :deed, :kind, :record)")
                .bind("id", UUID.randomUUID().toString())
                .bind("at", Times.now(clock))
                .bind("user", userId)
                .bind("deed", deed.name())
                .bind("kind", kind)
                .bind("record", recordId)
                .execute();
    }

    /**
     * The latest entries, the last one first.
     *
     * @param most at most so many
     * @throws StoreException when this is no owner
     */
    public List<AuditEntry> latest(Actor actor, int most) {
        Users.refuseOthersThanOwners(actor);
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM audit ORDER BY at DESC, id DESC FETCH FIRST :most ROWS ONLY")
                .bind("most", most)
                .map((row, context) -> entry(row))
                .list());
    }

    /** What was done about one record, the first first. */
    List<AuditEntry> about(Handle handle, String recordId) {
        return handle.createQuery("SELECT * FROM audit WHERE record_id = :record ORDER BY at, id")
                .bind("record", recordId)
                .map((row, context) -> entry(row))
                .list();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getString("id"),
                Instant.parse(row.getString("at")),
                row.getString("user_id"),
                Deed.valueOf(row.getString("deed")),
                row.getString("kind"),
                row.getString("record_id"));
    }
}
