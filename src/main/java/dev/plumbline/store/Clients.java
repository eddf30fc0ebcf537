package dev.plumbline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The people who are assessed. Whoever is no owner sees their own, and of others not even that there are any. */
public final class Clients {

    static final String CLIENT = "client";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REFERENCE = 64;
    private static final String VISIBLE = "(practitioner_id = :user OR :owner = 1)";

    private final Database database;
    private final Audit audit;
    private final InstantSource clock;

    Clients(Database database, Audit audit, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The clients whose name or reference has this in it, in the order of their names; letters count without case and accents.
     *
     * @param part of the name; empty for all
     * @param most at most so many
     */
    public List<Client> find(Actor actor, String part, int most) {
        return find(actor, part, 0, most);
    }

    /**
     * A part of those clients.
     *
     * @param from how many of the first are left out
     * @param most at most so many
     */
    public List<Client> find(Actor actor, String part, int from, int most) {
        return database.read(handle -> handle.createQuery("SELECT * FROM clients WHERE " + VISIBLE
                        + " AND (name_key LIKE :part ESCAPE '!' OR lower(reference) LIKE :part ESCAPE '!')"
                        + " ORDER BY name_key, id OFFSET :from ROWS FETCH FIRST :most ROWS ONLY")
                .bind("user", actor.id())
                .bind("owner", actor.isOwner() ? 1 : 0)
                .bind("part", Names.anywhere(part))
                .bind("from", from)
                .bind("most", most)
                .map((row, context) -> client(row))
                .list());
    }

    /**
     * Adds a client of this user.
     *
     * @param name 1 to 200 characters
     * @param reference the practice's number, at most 64 characters, or null
     */
    public Client add(Actor actor, String name, @Nullable String reference) {
        Client client = new Client(
                UUID.randomUUID().toString(),
                actor.id(),
                Names.checked(name, LONGEST_NAME, "a client's name"),
                reference(reference),
                clock.instant());
        return database.write(handle -> {
            handle.createUpdate("INSERT INTO clients (id, practitioner_id, name, name_key, reference, added_at)"
                            + " VALUES (:id, :user, :name, :key, :reference, :now)")
                    .bind("id", client.id())
                    .bind("user", actor.id())
                    .bind("name", client.name())
                    .bind("key", Names.key(client.name()))
                    .bind("reference", client.reference())
                    .bind("now", Times.written(client.addedAt()))
                    .execute();
            audit.note(handle, actor.id(), Deed.CLIENT_ADDED, CLIENT, client.id());
            return client;
        });
    }

    /**
     * The client of an id.
     *
     * @throws StoreException when there is none, or none for this user
     */
    public Client get(Actor actor, String id) {
        return database.read(handle -> get(handle, actor, id));
    }

    /** Changes a client's name and reference. */
    public Client rename(Actor actor, String id, String name, @Nullable String reference) {
        String checked = Names.checked(name, LONGEST_NAME, "a client's name");
        return database.write(handle -> {
            get(handle, actor, id);
            handle.createUpdate(
                            "UPDATE clients SET name = :name, name_key = :key, reference = :reference WHERE id = :id")
                    .bind("name", checked)
                    .bind("key", Names.key(checked))
                    .bind("reference", reference(reference))
                    .bind("id", id)
                    .execute();
            audit.note(handle, actor.id(), Deed.CLIENT_CHANGED, CLIENT, id);
            return get(handle, actor, id);
        });
    }

    /** Deletes everything about a client but the audit trail, which keeps that this took place. */
    public void delete(Actor actor, String id) {
        database.write(handle -> {
            get(handle, actor, id);
            for (String table : List.of("decisions", "amendments")) {
                handle.createUpdate("DELETE FROM " + table
                                + " WHERE visit_id IN (SELECT id FROM visits WHERE client_id = :id)")
                        .bind("id", id)
                        .execute();
            }
            handle.createUpdate("DELETE FROM visits WHERE client_id = :id")
                    .bind("id", id)
                    .execute();
            handle.createUpdate("DELETE FROM clients WHERE id = :id")
                    .bind("id", id)
                    .execute();
            audit.note(handle, actor.id(), Deed.CLIENT_DELETED, CLIENT, id);
            return id;
        });
    }

    static Client get(Handle handle, Actor actor, String id) {
        return handle.createQuery("SELECT * FROM clients WHERE id = :id AND " + VISIBLE)
                .bind("id", id)
                .bind("user", actor.id())
                .bind("owner", actor.isOwner() ? 1 : 0)
                .map((row, context) -> client(row))
                .findOne()
                .orElseThrow(() -> new StoreException(StoreException.Kind.NOT_FOUND, "there is no such client"));
    }

    private static @Nullable String reference(@Nullable String reference) {
        return reference == null || reference.isBlank()
                ? null
                : Names.checked(reference, LONGEST_REFERENCE, "a reference");
    }

    private static Client client(ResultSet row) throws SQLException {
        return new Client(
                row.getString("id"),
                row.getString("practitioner_id"),
                row.getString("name"),
                row.getString("reference"),
                Instant.parse(row.getString("added_at")));
    }
}
