package dev.plumbline.store;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Practices to try things on, and people to write down in them. */
final class Practices {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    /** A millisecond later each time it is asked, so that what came first is first. */
    static final InstantSource CLOCK = new InstantSource() {
        private final AtomicLong now =
                new AtomicLong(Instant.parse("2026-11-21T09:30:00.250Z").toEpochMilli());

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(now.getAndIncrement());
        }
    };

    /** Cheap on purpose: what it is worth is not what these tests are about. */
    static final Argon2 CHEAP = new Argon2(64, 1);

    private Practices() {}

    static char[] secret(String word) {
        return (word + "-passphrase").toCharArray();
    }

    static Store memory() {
        return Store.memory(CLOCK, CHEAP, "latest");
    }

    static Store create(Path folder) throws IOException {
        return Store.create(folder, secret("first"), CLOCK, CHEAP);
    }

    static Store open(Path folder, char[] passphrase) throws IOException {
        return Store.open(folder, passphrase, CLOCK, CHEAP);
    }

    static Actor owner(Store store) {
        return store.users().addFirst("Olga Owner", secret("olga")).actor();
    }

    static Actor practitioner(Store store, Actor owner, String name) {
        return store.users()
                .add(owner, name, Role.PRACTITIONER, secret("other"))
                .actor();
    }

    static Assessment person(int hoursOfSitting) {
        return Assessment.parse("{ client: { age: 41 }, sitting: { hoursPerDay: " + hoursOfSitting
                + " }, pain: { severity: unknown } }");
    }

    static Result result(SavedVisit visit) {
        return Assessor.of(RuleSet.shipped()).assess(visit.assessment(), visit.heldOn());
    }

    static GivenFeedback feedback(boolean accepted) {
        String card = "4e0a3a1e-3283-4575-ab82-028d55fe2719";
        Instant at = Instant.parse(accepted ? "2026-11-21T09:31:00.500Z" : "1969-12-31T23:59:59.250Z");
        return accepted
                ? new GivenFeedback("a-service", "https://ehr.example", card, true, List.of(card), null, null, "", at)
                : new GivenFeedback(
                        "a-service", null, card, false, List.of(), "https://codes.example", "c", "Wörds", at);
    }

    /** A practice with a client, a signed visit with an amendment and a decision, and a draft. */
    static Filled fill(Store store) {
        Actor owner = owner(store);
        Actor pia = practitioner(store, owner, "Pia");
        Client client = store.clients().add(pia, "José Muñoz", "A-17");
        SavedVisit first = store.visits().start(pia, client.id(), person(9), DAY);
        SavedVisit signed = store.visits().sign(pia, first.id(), first.revision(), result(first));
        store.visits().amend(pia, first.id(), "Called back: <b>better</b>.");
        store.visits().decide(pia, first.id(), "BRIDGE", Choice.DECLINE, "knees", "");
        SavedVisit draft = store.visits().start(pia, client.id(), person(4), DAY);
        return new Filled(owner, pia, client, signed, draft);
    }

    record Filled(Actor owner, Actor pia, Client client, SavedVisit signed, SavedVisit draft) {}
}
