package dev.plumbline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows about visits, as records. */
final class VisitRows {

    private VisitRows() {}

    /** A visit that this user may see. */
    static SavedVisit get(Handle handle, Actor actor, String id) {
        SavedVisit visit = handle.createQuery("SELECT * FROM visits WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> visit(row))
                .findOne()
                .orElse(null);
        if (visit == null || !isVisible(handle, actor, visit.clientId())) {
            throw new StoreException(StoreException.Kind.NOT_FOUND, "there is no such visit");
        }
        return visit;
    }

    private static boolean isVisible(Handle handle, Actor actor, String clientId) {
        return actor.isOwner()
                || handle.createQuery("SELECT count(*) FROM clients WHERE id = :id AND practitioner_id = :user")
                                .bind("id", clientId)
                                .bind("user", actor.id())
                                .mapTo(Integer.class)
                                .one()
                        > 0;
    }

    static List<SavedVisit> of(Handle handle, String clientId) {
        return handle.createQuery("SELECT * FROM visits WHERE client_id = :id ORDER BY ordinal")
                .bind("id", clientId)
                .map((row, context) -> visit(row))
                .list();
    }

    static List<Amendment> amendments(Handle handle, String visitId) {
        return handle.createQuery("SELECT * FROM amendments WHERE visit_id = :id ORDER BY ordinal")
                .bind("id", visitId)
                .map((row, context) -> new Amendment(
                        row.getString("id"),
                        visitId,
                        row.getInt("ordinal"),
                        row.getString("author_id"),
                        Instant.parse(row.getString("added_at")),
                        row.getString("words")))
                .list();
    }

    static List<Decision> decisions(Handle handle, String visitId) {
        return handle.createQuery("SELECT * FROM decisions WHERE visit_id = :id ORDER BY ordinal")
                .bind("id", visitId)
                .map((row, context) -> new Decision(
                        row.getString("id"),
                        visitId,
                        row.getInt("ordinal"),
                        row.getString("item"),
                        Choice.valueOf(row.getString("choice")),
                        row.getString("reason"),
                        row.getString("changed_to"),
                        row.getString("author_id"),
                        Instant.parse(row.getString("decided_at"))))
                .list();
    }

    /** The number of the next row of a table about something. */
    static int next(Handle handle, String table, String column, String id) {
        return handle.createQuery("SELECT coalesce(max(ordinal), 0) + 1 FROM " + table + " WHERE " + column + " = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one();
    }

    private static SavedVisit visit(ResultSet row) throws SQLException {
        return new SavedVisit(
                row.getString("id"),
                row.getString("client_id"),
                row.getInt("ordinal"),
                VisitStatus.valueOf(row.getString("status")),
                LocalDate.parse(row.getString("held_on")),
                Instant.parse(row.getString("saved_at")),
                row.getInt("revision"),
                row.getString("facts"),
                signature(row));
    }

    private static SavedVisit.@Nullable Signature signature(ResultSet row) throws SQLException {
        String at = row.getString("signed_at");
        return at == null
                ? null
                : new SavedVisit.Signature(
                        row.getString("result"),
                        row.getString("rule_set"),
                        row.getString("rule_set_version"),
                        row.getString("rule_set_sha256"),
                        Instant.parse(at),
                        row.getString("signed_by"));
    }
}
