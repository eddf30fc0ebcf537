package dev.plumbline.store;

import dev.plumbline.Assessment;
import dev.plumbline.Result;
import dev.plumbline.engine.Digest;
import dev.plumbline.json.FactsJson;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Visits: drafts that are saved with every answer, and signed ones that are only added to. */
public final class Visits {

    static final String VISIT = "visit";

    private static final int LONGEST_AMENDMENT = 20_000;
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_TEXT = 1_000_000;

    private final Database database;
    private final Audit audit;
    private final InstantSource clock;

    Visits(Database database, Audit audit, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Starts a visit as a draft.
     *
     * @param person what is written down so far
     * @param heldOn the day that the rules take as today
     */
    public SavedVisit start(Actor actor, String clientId, Assessment person, LocalDate heldOn) {
        return database.write(handle -> {
            Clients.get(handle, actor, clientId);
            String id = UUID.randomUUID().toString();
            handle.createUpdate("INSERT INTO visits (id, client_id, ordinal, status, held_on, started_at, saved_at,"
                            + " revision, facts) VALUES (:id, :client, :ordinal, 'DRAFT', :day, :now, :now, 0, :facts)")
                    .bind("id", id)
                    .bind("client", clientId)
                    .bind("ordinal", VisitRows.next(handle, "visits", "client_id", clientId))
                    .bind("day", heldOn.toString())
                    .bind("now", Times.now(clock))
                    .bind("facts", person.toJson())
                    .execute();
            audit.note(handle, actor.id(), Deed.VISIT_STARTED, VISIT, id);
            return VisitRows.get(handle, actor, id);
        });
    }

    /**
     * The visit of an id.
     *
     * @throws StoreException when there is none, or none for this user
     */
    public SavedVisit get(Actor actor, String id) {
        return database.read(handle -> VisitRows.get(handle, actor, id));
    }

    /** A client's visits, in the order in which they were started. */
    public List<SavedVisit> of(Actor actor, String clientId) {
        return database.read(handle -> {
            Clients.get(handle, actor, clientId);
            return VisitRows.of(handle, clientId);
        });
    }

    /** The visit before this one, or null when it is the client's first. */
    public @Nullable SavedVisit before(Actor actor, SavedVisit visit) {
        return of(actor, visit.clientId()).stream()
                .filter(other -> other.ordinal() < visit.ordinal())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /**
     * Saves a draft. When this returns it is on the disk.
     *
     * @param revision the one that was read and changed
     * @return the new revision
     * @throws StoreException when somebody has saved it since, or it is signed
     */
    public int save(Actor actor, String id, Assessment person, int revision) {
        String facts = person.toJson();
        return database.write(handle -> {
            SavedVisit visit = VisitRows.get(handle, actor, id);
            refuseSigned(visit);
            int saved = handle.createUpdate("UPDATE visits SET facts = :facts, revision = revision + 1, saved_at = :now"
                            + " WHERE id = :id AND revision = :revision AND status = 'DRAFT'")
                    .bind("facts", facts)
                    .bind("now", Times.now(clock))
                    .bind("id", id)
                    .bind("revision", revision)
                    .execute();
            refuseChanged(saved);
            audit.note(handle, actor.id(), Deed.VISIT_SAVED, VISIT, id);
            return revision + 1;
        });
    }

    /**
     * Signs a draft, which locks it.
     *
     * @param revision the one that was read and assessed
     * @param result what the rules made of these facts
     * @throws StoreException when somebody has saved it since, it is signed already, or the result is of other facts
     */
    public SavedVisit sign(Actor actor, String id, int revision, Result result) {
        String json = result.toJson();
        return database.write(handle -> {
            SavedVisit visit = VisitRows.get(handle, actor, id);
            refuseSigned(visit);
            refuseOther(visit, result);
            int signed = handle.createUpdate("UPDATE visits SET status = 'SIGNED', revision = revision + 1,"
                            + " result = :result, rule_set = :name, rule_set_version = :version,"
                            + " rule_set_sha256 = :sha256, signed_at = :now, saved_at = :now, signed_by = :user"
                            + " WHERE id = :id AND revision = :revision AND status = 'DRAFT'")
                    .bind("result", json)
                    .bind("name", result.ruleSet().name())
                    .bind("version", result.ruleSet().version())
                    .bind("sha256", result.ruleSet().sha256())
                    .bind("now", Times.now(clock))
                    .bind("user", actor.id())
                    .bind("id", id)
                    .bind("revision", revision)
                    .execute();
            refuseChanged(signed);
            audit.note(handle, actor.id(), Deed.VISIT_SIGNED, VISIT, id);
            return VisitRows.get(handle, actor, id);
        });
    }

    /**
     * Adds to a signed visit.
     *
     * @param words 1 to 20,000 characters
     * @throws StoreException when the visit is a draft, which is changed instead
     */
    public Amendment amend(Actor actor, String id, String words) {
        String checked = words(words, LONGEST_AMENDMENT, "an amendment");
        return database.write(handle -> {
            if (!VisitRows.get(handle, actor, id).isSigned()) {
                throw new StoreException(
                        StoreException.Kind.REFUSED, "this visit is not signed yet; change it instead of adding to it");
            }
            Amendment amendment = new Amendment(
                    UUID.randomUUID().toString(),
                    id,
                    VisitRows.next(handle, "amendments", "visit_id", id),
                    actor.id(),
                    clock.instant(),
                    checked);
            handle.createUpdate("INSERT INTO amendments (id, visit_id, ordinal, author_id, added_at, words)"
                            + " VALUES (:id, :visit, :ordinal, :author, :at, :words)")
                    .bind("id", amendment.id())
                    .bind("visit", id)
                    .bind("ordinal", amendment.ordinal())
                    .bind("author", actor.id())
                    .bind("at", Times.written(amendment.addedAt()))
                    .bind("words", checked)
                    .execute();
            audit.note(handle, actor.id(), Deed.VISIT_AMENDED, VISIT, id);
            return amendment;
        });
    }

    /** What was added to a visit, the first first. */
    public List<Amendment> amendments(Actor actor, String id) {
        return database.read(handle -> {
            VisitRows.get(handle, actor, id);
            return VisitRows.amendments(handle, id);
        });
    }

    /**
     * Writes down what was decided about an item of the plan. Earlier decisions about it are kept; the last one counts.
     *
     * @param item the code of the item
     * @param reason why; needed unless the item is accepted; at most 2,000 characters
     * @param changedTo what is to be done instead; needed when the item is changed, and empty otherwise
     */
    public Decision decide(Actor actor, String id, String item, Choice choice, String reason, String changedTo) {
        String why = choice == Choice.ACCEPT && reason.isBlank() ? "" : words(reason, LONGEST_REASON, "a reason");
        String instead = choice == Choice.CHANGE ? words(changedTo, LONGEST_REASON, "what is to be done instead") : "";
        if (!item.matches("[A-Z][A-Z0-9_]{0,79}")) {
            throw new StoreException(StoreException.Kind.REFUSED, "an item of a plan is named by its code");
        }
        return database.write(handle -> {
            VisitRows.get(handle, actor, id);
            Decision decision = new Decision(
                    UUID.randomUUID().toString(),
                    id,
                    VisitRows.next(handle, "decisions", "visit_id", id),
                    item,
                    choice,
                    why,
                    instead,
                    actor.id(),
                    clock.instant());
            insert(handle, decision);
            audit.note(handle, actor.id(), Deed.ITEM_DECIDED, VISIT, id);
            return decision;
        });
    }

    /** Every decision about a visit's plan, the first first. */
    public List<Decision> decisions(Actor actor, String id) {
        return database.read(handle -> {
            VisitRows.get(handle, actor, id);
            return VisitRows.decisions(handle, id);
        });
    }

    private static void insert(Handle handle, Decision decision) {
        handle.createUpdate("INSERT INTO decisions (id, visit_id, ordinal, item, choice, reason, changed_to, author_id,"
                        + " decided_at) VALUES (:id, :visit, :ordinal, :item, :choice, :reason, :changed, :author,"
                        + " :at)")
                .bind("id", decision.id())
                .bind("visit", decision.visitId())
                .bind("ordinal", decision.ordinal())
                .bind("item", decision.item())
                .bind("choice", decision.choice().name())
                .bind("reason", decision.reason())
                .bind("changed", decision.changedTo())
                .bind("author", decision.authorId())
                .bind("at", Times.written(decision.decidedAt()))
                .execute();
    }

    private static String words(String words, int longest, String what) {
        String stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > longest || stripped.indexOf('\0') >= 0) {
            throw new StoreException(StoreException.Kind.REFUSED, what + " has 1 to " + longest + " characters");
        }
        return stripped;
    }

    private static void refuseSigned(SavedVisit visit) {
        if (visit.isSigned()) {
            throw new StoreException(StoreException.Kind.SIGNED, "a signed visit is locked; add an amendment to it");
        }
    }

    private static void refuseChanged(int rows) {
        if (rows == 0) {
            throw new StoreException(
                    StoreException.Kind.CHANGED, "somebody else has saved this visit in the meantime; read it again");
        }
    }

    private static void refuseOther(SavedVisit visit, Result result) {
        String sha256 = Digest.of(FactsJson.canonical(visit.assessment().facts()));
        if (!sha256.equals(result.factsSha256())
                || !visit.heldOn().equals(result.assessedOn())
                || result.toJson().length() > LONGEST_TEXT) {
            throw new StoreException(StoreException.Kind.CHANGED, "this result is not of this visit; assess it again");
        }
    }
}
