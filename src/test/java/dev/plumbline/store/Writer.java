package dev.plumbline.store;

import dev.plumbline.Assessment;
import dev.plumbline.Result;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.Digest;
import dev.plumbline.json.FactsJson;
import dev.plumbline.result.AdvicePlan;
import dev.plumbline.result.OverallUrgency;
import dev.plumbline.result.RuleSetIdentity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that writes as fast as it can and says what is acknowledged, until it is killed. */
final class Writer {

    /** Who write into one place. */
    private static final int PEOPLE = 3;

    private static final int ANSWERS = 6;

    private final Store store;
    private final Actor actor;
    private final PrintStream out;
    private final int place;

    private Writer(Store store, PrintStream out, int place) {
        this.store = store;
        this.place = place;
        this.actor = store.users().all().get(0).actor();
        this.out = out;
    }

    /** Gets ready, waits for a word on standard input, opens the stores that it is told, and begins. */
    public static void main(String[] places) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (Store store = Practices.memory()) {
            Practices.owner(store);
            new Writer(store, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), 0)
                    .visit();
        }
        out.println("ready");
        out.flush();
        if (System.in.read() < 0) {
            return;
        }
        List<Writer> writers = new ArrayList<>();
        for (int place = 0; place < places.length; place++) {
            writers.add(new Writer(open(places[place]), out, place));
        }
        for (int i = 0; i < PEOPLE; i++) {
            writers.forEach(writer -> new Thread(writer::write).start());
        }
    }

    static Store open(String place) throws IOException {
        return place.startsWith("jdbc:")
                ? Store.postgresql(place, null, InstantSource.system(), Practices.CHEAP)
                : Store.open(Path.of(place), Practices.secret("first"), InstantSource.system(), Practices.CHEAP);
    }

    private void write() {
        while (true) {
            try {
                visit();
            } catch (StoreException e) {
                say("refused", e.kind().name(), 0);
            }
        }
    }

    private void visit() {
        Client client = store.clients().add(actor, "Anna Berg", null);
        SavedVisit visit = store.visits().start(actor, client.id(), answered(0), Practices.DAY);
        say("saved", visit.id(), 0);
        int revision = 0;
        for (int i = 0; i < ANSWERS; i++) {
            revision = store.visits().save(actor, visit.id(), answered(revision + 1), revision);
            say("saved", visit.id(), revision);
        }
        SavedVisit signed = store.visits().sign(actor, visit.id(), revision, result(answered(revision)));
        say("signed", visit.id(), signed.revision());
    }

    /** The facts of a revision, which can be told from those of any other. */
    static Assessment answered(int revision) {
        return Assessment.parse("{ pain: { durationWeeks: " + revision + " } }");
    }

    static Result result(Assessment person) {
        return new Result(
                null,
                new RuleSetIdentity("none", "0", "0".repeat(64)),
                "none",
                Practices.DAY,
                Digest.of(FactsJson.canonical(person.facts())),
                new OverallUrgency(Urgency.NONE, Urgency.NONE, "none"),
                List.of(),
                List.of(),
                List.of(),
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new AdvicePlan(PlanStatus.WITHHELD, "none", List.of(), List.of(), List.of(), null),
                List.of(),
                List.of());
    }

    private void say(String what, String visit, int revision) {
        synchronized (out) {
            out.println(what + " " + place + " " + visit + " " + revision);
            out.flush();
        }
    }
}
