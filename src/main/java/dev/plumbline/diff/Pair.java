package dev.plumbline.diff;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.fact.Facts;
import dev.plumbline.intake.Answers;
import dev.plumbline.reason.Trace;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Both versions, side by side. Safe to share between threads. */
final class Pair {

    private final Assessor before;
    private final Assessor after;
    private final Edits edits;
    private final Set<String> said;
    private final Predicate<Facts> concerned;

    Pair(Version old, Version now, Edits edits) {
        this.before = Assessor.of(old.rules());
        this.after = Assessor.of(now.rules());
        this.edits = edits;
        this.said = edits.rules().stream()
                .filter(RuleEdit::isSaidOtherwise)
                .map(RuleEdit::id)
                .collect(Collectors.toSet());
        if (edits.isOnlyRules()) {
            Set<String> ids = edits.ids();
            CompletableFuture<Predicate<Facts>> one =
                    CompletableFuture.supplyAsync(() -> old.rules().rules().couldHold(ids));
            Predicate<Facts> other = now.rules().rules().couldHold(ids);
            this.concerned = one.join().or(other);
        } else {
            this.concerned = facts -> true;
        }
    }

    /** Whether a changed rule could hold in either version. Where none could, the versions are the same rules and agree. */
    boolean concerns(Input input) {
        return concerned.test(input.facts());
    }

    /** Assesses in both versions and compares. */
    Observed of(Input input) {
        Assessment person = Assessment.of(new Answers(input.facts(), Set.of()), null);
        Trace old;
        try {
            old = before.check(person, input.today());
        } catch (RuntimeException e) {
            // What failed before cannot become worse; whether it fails still is for the tests of the new version.
            return new Observed(input, List.of(), Set.of());
        }
        try {
            return compared(input, old, after.check(person, input.today()));
        } catch (RuntimeException e) {
            String fault = e.getClass().getSimpleName();
            Difference error = new Difference(
                    Kind.ERROR, Group.URGENCY, "assessment", "the assessment fails (" + fault + ")", false);
            return new Observed(
                    input, List.of(new Found(error, new TreeSet<>(edits.ids()), new TreeSet<>())), Set.of());
        }
    }

    private Observed compared(Input input, Trace old, Trace now) {
        Set<String> rules = new TreeSet<>(old.rules());
        rules.addAll(now.rules());
        List<Difference> differences = Comparison.of(old.result(), now.result());
        if (differences.isEmpty()) {
            return new Observed(input, List.of(), rules);
        }
        NavigableSet<String> differ = new TreeSet<>();
        Stream.of(old.rules(), now.rules()).forEach(differ::addAll);
        differ.removeIf(id -> old.rules().contains(id) && now.rules().contains(id));
        NavigableSet<String> did = new TreeSet<>();
        rules.stream()
                .filter(id -> edits.ids().contains(id))
                .filter(id -> differ.contains(id) || said.contains(id))
                .forEach(did::add);
        if (did.isEmpty()) {
            // Both hold, but of other matches.
            rules.stream().filter(edits.ids()::contains).forEach(did::add);
        }
        NavigableSet<String> also = new TreeSet<>(differ);
        also.removeAll(did);
        return new Observed(
                input,
                differences.stream().map(one -> new Found(one, did, also)).toList(),
                rules);
    }
}
