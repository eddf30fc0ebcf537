package dev.plumbline.web;

import dev.plumbline.Assessment;
import dev.plumbline.Result;
import dev.plumbline.document.DocumentKind;
import dev.plumbline.document.Visit;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.interview.Step;
import dev.plumbline.result.Explanation;
import dev.plumbline.store.Actor;
import dev.plumbline.store.SavedVisit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is done with visits, for pages and programs alike. */
final class VisitDesk {

    private static final long PATIENCE_MILLIS = 700;

    private final Practice practice;

    /** The search tries hundreds of answers: one at a time leaves room for the answers that people give meanwhile. */
    private final Semaphore searches = new Semaphore(1);

    VisitDesk(Practice practice) {
        this.practice = practice;
    }

    /** A new visit of a client, with what cannot have changed since the last one. */
    SavedVisit start(Actor actor, String clientId) {
        List<SavedVisit> earlier = practice.store().visits().of(actor, clientId);
        Assessment person = Assessment.parse("{}");
        if (!earlier.isEmpty()) {
            Assessment last = earlier.get(earlier.size() - 1).assessment();
            Set<String> unchangeable = practice.rules().catalogue().unchangeable();
            for (Field field : Vocabulary.fields()) {
                String topic = field.path().substring(0, field.path().indexOf('.'));
                boolean kept = unchangeable.contains(field.path()) || unchangeable.contains(topic);
                if (kept && field.isKnownIn(last.facts())) {
                    person = person.taking(field, last);
                }
            }
        }
        return practice.store().visits().start(actor, clientId, person, practice.today());
    }

    /** Saves one more answer of a draft. */
    SavedVisit answer(Actor actor, String id, int revision, Field field, @Nullable Object value) {
        SavedVisit visit = practice.store().visits().get(actor, id);
        Assessment answered = Answers.given(visit.assessment(), field, value);
        practice.store().visits().save(actor, id, answered, revision);
        return practice.store().visits().get(actor, id);
    }

    /** The result without the search for what to ask next, which takes longer than an answer may. */
    Result quick(SavedVisit visit) {
        return practice.assessor().trace(visit.assessment(), visit.heldOn()).result();
    }

    Result whole(SavedVisit visit) {
        return practice.assessor().assess(visit.assessment(), visit.heldOn());
    }

    /** What to ask next: the most decisive question or, when many ask at once, the first that is due. */
    Step next(SavedVisit visit) {
        boolean search = isFree();
        try {
            Result result = search ? whole(visit) : quick(visit);
            return Step.of(practice.assessor(), result, visit.assessment(), false);
        } finally {
            if (search) {
                searches.release();
            }
        }
    }

    private boolean isFree() {
        try {
            return searches.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Signs what was read, and nothing that was saved since. */
    SavedVisit sign(Actor actor, String id, int revision) {
        SavedVisit visit = practice.store().visits().get(actor, id);
        return practice.store().visits().sign(actor, id, revision, whole(visit));
    }

    /**
     * What today's rules make of a signed visit.
     *
     * @throws IOException when what was signed cannot be read
     */
    Replayed replay(SavedVisit visit) throws IOException {
        return Replayed.of(visit, practice.rules());
    }

    /** A visit as documents take it. */
    Visit document(SavedVisit visit, DocumentKind kind) {
        return document(visit.assessment(), visit.heldOn(), kind);
    }

    /** The same for somebody who has no visit here. */
    Visit document(Assessment person, LocalDate today, DocumentKind kind) {
        Result result = practice.assessor().trace(person, today).result();
        List<Explanation> proofs =
                kind == DocumentKind.ASSESSMENT ? practice.assessor().proofs(person, concluded(result)) : List.of();
        return new Visit(person, result, proofs);
    }

    /** The visits that a progress document is about: this one and those before it, by their day. */
    List<Visit> progress(List<SavedVisit> visits) {
        return visits.stream()
                .sorted(Comparator.comparing(SavedVisit::heldOn).thenComparing(SavedVisit::ordinal))
                .map(visit -> document(visit, DocumentKind.PROGRESS))
                .toList();
    }

    private static List<String> concluded(Result result) {
        List<String> codes = new ArrayList<>();
        result.flags().forEach(flag -> codes.add(flag.code().name()));
        result.patterns().forEach(pattern -> codes.add(pattern.code().name()));
        result.contributors()
                .forEach(contributor -> codes.add(contributor.code().name()));
        return codes;
    }
}
