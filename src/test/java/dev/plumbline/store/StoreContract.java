package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.store.StoreException.Kind;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store does, whatever database is under it. */
abstract class StoreContract {

    private Store store;
    private Actor owner;
    private Actor pia;
    private Actor paul;

    /** An empty store. */
    abstract Store store();

    @BeforeEach
    void open() {
        store = store();
        owner = Practices.owner(store);
        pia = Practices.practitioner(store, owner, "Pia");
        paul = Practices.practitioner(store, owner, "Paul");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_client_is_found_by_a_part_of_the_name_without_case_and_accents() {
        Client munoz = store.clients().add(pia, "  José Muñoz ", "A-17");
        store.clients().add(pia, "Anna Berg", null);

        assertThat(store.clients().find(pia, "MUNO", 10)).containsExactly(munoz);
        assertThat(store.clients().find(pia, "a-17", 10)).containsExactly(munoz);
        assertThat(store.clients().find(pia, "", 10))
                .extracting(Client::name)
                .containsExactly("Anna Berg", "José Muñoz");
        assertThat(store.clients().find(pia, "%", 10)).isEmpty();
        assertThat(store.clients().find(pia, "_", 10)).isEmpty();
        assertThat(store.clients().find(pia, "x' OR '1'='1", 10)).isEmpty();
    }

    @Test
    void feedback_is_added_to_and_never_changed_and_is_for_owners() {
        GivenFeedback accepted = Practices.feedback(true);
        GivenFeedback overridden = Practices.feedback(false);
        store.feedback().add(List.of(accepted));
        store.feedback().add(List.of(overridden, accepted));

        assertThat(store.feedback().latest(owner, 0, 10))
                .extracting(KeptFeedback::given)
                .containsExactly(accepted, overridden, accepted);
        assertThat(store.feedback().latest(owner, 1, 1))
                .extracting(KeptFeedback::given)
                .containsExactly(overridden);
        refused(Kind.NOT_FOUND, () -> store.feedback().latest(pia, 0, 10));
        for (String sql : List.of("UPDATE feedback SET words = 'x'", "DELETE FROM feedback")) {
            assertThatThrownBy(() -> store.database().write(handle -> handle.execute(sql)))
                    .as(sql)
                    .isInstanceOf(StoreException.class);
        }
    }

    @Test
    void another_practitioner_sees_nothing_of_a_client_and_the_owner_everything() {
        Client client = store.clients().add(pia, "Anna Berg", null);
        SavedVisit visit = store.visits().start(pia, client.id(), Practices.person(9), Practices.DAY);

        assertThat(store.clients().find(paul, "", 10)).isEmpty();
        List<ThrowingCallable> attempts = List.of(
                () -> store.clients().get(paul, client.id()),
                () -> store.clients().rename(paul, client.id(), "X", null),
                () -> store.clients().delete(paul, client.id()),
                () -> store.exports().json(paul, client.id()),
                () -> store.visits().start(paul, client.id(), Practices.person(1), Practices.DAY),
                () -> store.visits().of(paul, client.id()),
                () -> store.visits().get(paul, visit.id()),
                () -> store.visits().save(paul, visit.id(), Practices.person(1), 0),
                () -> store.visits().sign(paul, visit.id(), 0, Practices.result(visit)),
                () -> store.visits().amend(paul, visit.id(), "x"),
                () -> store.visits().decide(paul, visit.id(), "BRIDGE", Choice.ACCEPT, "", ""),
                () -> store.visits().amendments(paul, visit.id()),
                () -> store.visits().decisions(paul, visit.id()));
        assertThat(attempts).allSatisfy(attempt -> refused(Kind.NOT_FOUND, attempt));
        assertThat(store.clients().find(owner, "", 10)).containsExactly(client);
        assertThat(store.visits().get(owner, visit.id())).isEqualTo(visit);
    }

    @Test
    void a_draft_is_saved_by_who_read_it_last_and_by_nobody_else() {
        SavedVisit visit = draft();

        assertThat(store.visits().save(pia, visit.id(), Practices.person(5), 0)).isEqualTo(1);
        refused(Kind.CHANGED, () -> store.visits().save(owner, visit.id(), Practices.person(6), 0));
        SavedVisit saved = store.visits().get(pia, visit.id());
        assertThat(saved.revision()).isEqualTo(1);
        assertThat(saved.assessment().facts().sitting().hoursPerDay()).isEqualTo(5.0);
        assertThat(saved.assessment().couldNotSay()).containsExactly("pain.severity");
        assertThat(saved.assessment().toJson()).isEqualTo(saved.facts());
    }

    @Test
    void a_signed_visit_is_locked_and_is_only_added_to() {
        SavedVisit draft = draft();
        refused(Kind.REFUSED, () -> store.visits().amend(pia, draft.id(), "too early"));
        SavedVisit signed = store.visits().sign(pia, draft.id(), 0, Practices.result(draft));

        assertThat(signed.status()).isEqualTo(VisitStatus.SIGNED);
        refused(Kind.SIGNED, () -> store.visits().save(pia, draft.id(), Practices.person(5), 1));
        refused(Kind.SIGNED, () -> store.visits().sign(pia, draft.id(), 1, Practices.result(draft)));
        store.visits().amend(pia, draft.id(), " Called back. ");
        store.visits().amend(owner, draft.id(), "Read.");
        assertThat(store.visits().amendments(pia, draft.id()))
                .extracting(Amendment::ordinal, Amendment::words, Amendment::authorId)
                .containsExactly(tuple(1, "Called back.", pia.id()), tuple(2, "Read.", owner.id()));
        assertThat(store.visits().get(pia, draft.id())).isEqualTo(signed);
    }

    @Test
    void the_tables_themselves_refuse_to_change_what_is_signed_added_or_noted() {
        Practices.fill(emptied());

        for (String change : List.of(
                "UPDATE visits SET facts = '{}' WHERE status = 'SIGNED'",
                "UPDATE visits SET status = 'DRAFT' WHERE status = 'SIGNED'",
                "UPDATE amendments SET words = 'x'",
                "UPDATE decisions SET reason = 'x'",
                "UPDATE audit SET deed = 'CLIENT_SEEN'",
                "DELETE FROM audit")) {
            assertThatThrownBy(() -> store.database()
                            .write(handle -> handle.createUpdate(change).execute()))
                    .as(change)
                    .isInstanceOf(StoreException.class)
                    .matches(e -> List.of(Kind.SIGNED, Kind.REFUSED).contains(((StoreException) e).kind()));
        }
    }

    @Test
    void only_a_result_of_these_facts_and_this_day_is_signed() {
        SavedVisit draft = draft();
        SavedVisit other = store.visits().start(pia, draft.clientId(), Practices.person(1), Practices.DAY);

        refused(Kind.CHANGED, () -> store.visits().sign(pia, draft.id(), 0, Practices.result(other)));
        store.visits().save(pia, draft.id(), Practices.person(2), 0);
        refused(Kind.CHANGED, () -> store.visits().sign(pia, draft.id(), 0, Practices.result(draft)));
    }

    @Test
    void a_signed_visit_replays_to_the_letter() {
        SavedVisit draft = draft();
        SavedVisit signed = store.visits().sign(pia, draft.id(), 0, Practices.result(draft));

        Replay replay = Replay.of(signed, RuleSet.shipped());

        assertThat(replay.sameRules()).isTrue();
        assertThat(replay.sameResult()).isTrue();
        refused(Kind.REFUSED, () -> Replay.of(draft, RuleSet.shipped()));
    }

    @Test
    void visits_are_numbered_and_each_knows_the_one_before() {
        SavedVisit first = draft();
        SavedVisit second =
                store.visits().start(pia, first.clientId(), Assessment.parse("{}"), Practices.DAY.plusDays(7));

        assertThat(second.ordinal()).isEqualTo(2);
        assertThat(store.visits().before(pia, second)).isEqualTo(first);
        assertThat(store.visits().before(pia, first)).isNull();
    }

    @Test
    void decisions_about_an_item_are_kept_side_by_side() {
        SavedVisit visit = draft();
        store.visits().decide(pia, visit.id(), "BRIDGE", Choice.ACCEPT, "", "");
        store.visits().decide(pia, visit.id(), "BRIDGE", Choice.CHANGE, "knees", "half as high");

        assertThat(store.visits().decisions(pia, visit.id()))
                .extracting(Decision::ordinal, Decision::choice, Decision::changedTo)
                .containsExactly(tuple(1, Choice.ACCEPT, ""), tuple(2, Choice.CHANGE, "half as high"));
        refused(Kind.REFUSED, () -> store.visits().decide(pia, visit.id(), "BRIDGE", Choice.DECLINE, " ", ""));
        refused(Kind.REFUSED, () -> store.visits().decide(pia, visit.id(), "x'; --", Choice.ACCEPT, "", ""));
    }

    @Test
    void deleting_a_client_leaves_nothing_but_the_note_that_it_was_done() {
        Practices.Filled filled = Practices.fill(emptied());
        store.clients().delete(filled.pia(), filled.client().id());

        refused(
                Kind.NOT_FOUND,
                () -> store.clients().get(filled.owner(), filled.client().id()));
        for (String table : List.of("clients", "visits", "amendments", "decisions")) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(store.audit().latest(filled.owner(), 1))
                .extracting(AuditEntry::deed, AuditEntry::recordId)
                .contains(tuple(Deed.CLIENT_DELETED, filled.client().id()))
                .hasSize(1);
    }

    @Test
    void an_export_has_everything_about_a_client_and_nothing_of_another() {
        Practices.Filled filled = Practices.fill(emptied());
        store.clients().add(filled.pia(), "Somebody Else", null);

        String json = store.exports().json(filled.pia(), filled.client().id());

        assertThat(json)
                .contains("\"José Muñoz\"", "\"A-17\"", "\"hoursPerDay\": 9", "\"Called back: <b>better</b>.\"")
                .contains("\"DECLINE\"", "\"knees\"", "\"factsSha256\"", "\"VISIT_SIGNED\"", "\"ordinal\": 2")
                .doesNotContain("Somebody Else", "argon2");
    }

    @Test
    void whoever_knows_the_password_logs_in_until_they_leave() {
        char[] password = Practices.secret("other");
        User user = Objects.requireNonNull(store.users().login("PIA", password));
        assertThat(store.users().login("Pia", "wrong-password".toCharArray())).isNull();
        assertThat(store.users().login("nobody", password)).isNull();
        String session = store.sessions().begin(user);
        String token = store.tokens().make(pia, "scripts");
        assertThat(store.sessions().user(session)).isEqualTo(user);
        assertThat(store.tokens().user(token)).isEqualTo(user);

        store.users().leave(owner, pia.id());

        assertThat(store.users().login("Pia", password)).isNull();
        assertThat(store.sessions().user(session)).isNull();
        assertThat(store.tokens().user(token)).isNull();
        refused(Kind.REFUSED, () -> store.users().leave(owner, owner.id()));
        refused(Kind.NOT_FOUND, () -> store.users().leave(paul, owner.id()));
    }

    @Test
    void a_new_password_ends_every_session_of_the_old_one() {
        String session =
                store.sessions().begin(Objects.requireNonNull(store.users().active(pia.id())));
        store.users().setPassword(pia, pia.id(), "another password".toCharArray());

        assertThat(store.sessions().user(session)).isNull();
        assertThat(store.users().login("Pia", "another password".toCharArray())).isNotNull();
        refused(Kind.NOT_FOUND, () -> store.users().setPassword(paul, pia.id(), "another password".toCharArray()));
        refused(Kind.REFUSED, () -> store.users().setPassword(pia, pia.id(), "short".toCharArray()));
    }

    @Test
    void no_secret_is_kept_as_it_is() {
        String session =
                store.sessions().begin(Objects.requireNonNull(store.users().active(pia.id())));
        String token = store.tokens().make(pia, "scripts");

        List<String> kept = store.database()
                .read(handle -> handle.createQuery(
                                "SELECT hash FROM sessions UNION SELECT hash FROM tokens UNION SELECT password_hash"
                                        + " FROM users")
                        .mapTo(String.class)
                        .list());

        assertThat(kept).noneMatch(hash -> hash.contains(session) || hash.contains(token));
        assertThat(kept).filteredOn(hash -> hash.length() > 64).allMatch(hash -> hash.startsWith("$argon2id$v=19$"));
    }

    @Test
    void the_trail_tells_who_did_what_and_only_the_owner_reads_it() {
        SavedVisit visit = draft();
        store.visits().save(pia, visit.id(), Practices.person(5), 0);
        store.audit().note(paul.id(), Deed.VISIT_SEEN, "visit", visit.id());

        assertThat(store.audit().latest(owner, 100))
                .extracting(AuditEntry::userId, AuditEntry::deed)
                .contains(
                        tuple(pia.id(), Deed.VISIT_STARTED),
                        tuple(pia.id(), Deed.VISIT_SAVED),
                        tuple(paul.id(), Deed.VISIT_SEEN));
        refused(Kind.NOT_FOUND, () -> store.audit().latest(pia, 10));
    }

    private SavedVisit draft() {
        Client client = store.clients().add(pia, "Anna Berg", null);
        return store.visits().start(pia, client.id(), Practices.person(9), Practices.DAY);
    }

    /** The same store without the users that every other test begins with. */
    private Store emptied() {
        store.database()
                .write(handle -> handle.createUpdate("DELETE FROM users").execute());
        return store;
    }

    private int rows(String table) {
        return store.database()
                .read(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                        .mapTo(Integer.class)
                        .one());
    }

    static void refused(Kind kind, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOf(StoreException.class)
                .extracting(e -> ((StoreException) e).kind())
                .isEqualTo(kind);
    }
}
