package dev.plumbline.store;

import dev.plumbline.json.JsonReading;
import dev.plumbline.json.JsonText;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Everything that is kept about one client, as one JSON file: for the client, or for another practice. */
public final class ClientExport {

    private final Database database;
    private final Audit audit;

    ClientExport(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /**
     * The file, indented, ending in a line break; notes in the audit trail that it was given out.
     *
     * @throws StoreException when there is no such client for this user
     */
    public String json(Actor actor, String clientId) {
        return database.write(handle -> {
            Client client = Clients.get(handle, actor, clientId);
            audit.note(handle, actor.id(), Deed.CLIENT_EXPORTED, Clients.CLIENT, clientId);
            return JsonText.pretty(tree(handle, client));
        });
    }

    private Map<String, @Nullable Object> tree(Handle handle, Client client) {
        Map<String, String> users = names(handle);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("plumbline", "client");
        tree.put("id", client.id());
        tree.put("name", client.name());
        tree.put("reference", client.reference());
        tree.put("practitioner", users.get(client.practitionerId()));
        tree.put("addedAt", Times.written(client.addedAt()));
        List<SavedVisit> visits = VisitRows.of(handle, client.id());
        tree.put(
                "visits",
                visits.stream().map(visit -> visit(handle, visit, users)).toList());
        tree.put(
                "audit",
                audit.about(handle, client.id()).stream()
                        .map(entry -> entry(entry, users))
                        .toList());
        return tree;
    }

    private Map<String, @Nullable Object> visit(Handle handle, SavedVisit visit, Map<String, String> users) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", visit.id());
        tree.put("ordinal", visit.ordinal());
        tree.put("status", visit.status().name());
        tree.put("heldOn", visit.heldOn().toString());
        tree.put("savedAt", Times.written(visit.savedAt()));
        tree.put("facts", parsed(visit.facts()));
        SavedVisit.Signature signature = visit.signature();
        if (signature != null) {
            tree.put("signedAt", Times.written(signature.at()));
            tree.put("signedBy", users.get(signature.userId()));
            tree.put("result", parsed(signature.result()));
        }
        tree.put(
                "amendments",
                VisitRows.amendments(handle, visit.id()).stream()
                        .map(amendment -> noted(
                                users.get(amendment.authorId()),
                                amendment.addedAt(),
                                Map.of("words", amendment.words())))
                        .toList());
        tree.put(
                "decisions",
                VisitRows.decisions(handle, visit.id()).stream()
                        .map(decision -> noted(users.get(decision.authorId()), decision.decidedAt(), ordered(decision)))
                        .toList());
        tree.put(
                "audit",
                audit.about(handle, visit.id()).stream()
                        .map(entry -> entry(entry, users))
                        .toList());
        return tree;
    }

    private static Map<String, String> ordered(Decision decision) {
        Map<String, String> tree = new LinkedHashMap<>();
        tree.put("item", decision.item());
        tree.put("choice", decision.choice().name());
        tree.put("reason", decision.reason());
        tree.put("changedTo", decision.changedTo());
        return tree;
    }

    private static Map<String, @Nullable Object> noted(@Nullable String by, Instant at, Map<String, String> what) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(what);
        tree.put("by", by);
        tree.put("at", Times.written(at));
        return tree;
    }

    private static Map<String, @Nullable Object> entry(AuditEntry entry, Map<String, String> users) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("at", Times.written(entry.at()));
        tree.put("by", entry.userId() == null ? null : users.get(entry.userId()));
        tree.put("deed", entry.deed().name());
        return tree;
    }

    private static Map<String, String> names(Handle handle) {
        Map<String, String> names = new LinkedHashMap<>();
        handle.createQuery("SELECT * FROM users")
                .map((row, context) -> Users.user(row))
                .forEach(user -> names.put(user.id(), user.name()));
        return names;
    }

    private static @Nullable Object parsed(String json) {
        try {
            return JsonReading.read(json);
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.UNREADABLE, "a visit is not written as JSON");
        }
    }
}
