package dev.plumbline.reason;

import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.conclusion.Suspect;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Standing;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.result.NextQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What to ask next, found by asking the rules what each answer would change; a question that changes nothing is not asked. */
final class NextQuestions {

    private final CompiledRules rules;
    private final Catalogue catalogue;
    private final Outlooks outlooks;
    private final Alternatives alternatives;
    private volatile @Nullable Reach reach;

    NextQuestions(CompiledRules rules, Catalogue catalogue, Outlooks outlooks, Alternatives alternatives) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.outlooks = outlooks;
        this.alternatives = alternatives;
    }

    /** The open questions of the screen, and those that what is not yet excluded asks for, the most decisive first. */
    List<NextQuestion> of(Facts facts, Screening screening, Standing standing) {
        Set<String> open = new TreeSet<>(screening.missing());
        for (Suspect suspect : standing.all(Suspect.class)) {
            Screening.paths(suspect.ask()).stream()
                    .filter(path -> !Vocabulary.require(path).isAnsweredIn(facts))
                    .forEach(open::add);
        }
        List<Ranked> ranked = new ArrayList<>();
        if (!open.isEmpty()) {
            Outlook now = outlooks.of(facts, standing);
            // Each question is tried by itself and takes many runs of the rules: a practitioner waits for all of them
            // together.
            open.parallelStream()
                    .map(path -> ranked(facts, standing, now, Vocabulary.require(path)))
                    .filter(question -> !question.changes().isEmpty())
                    .forEachOrdered(ranked::add);
        }
        if (ranked.isEmpty()) {
            return List.of();
        }
        return ranked.stream()
                .sorted(mostDecisiveFirst(reach().of(facts, standing)))
                .map(question -> new NextQuestion(
                        question.field().path(), question.field().question(), List.copyOf(question.changes())))
                .toList();
    }

    /** Made when it is first asked for, as it reads all rules: somebody of whom everything was asked needs no order. */
    private Reach reach() {
        Reach known = reach;
        if (known == null) {
            known = new Reach(rules);
            reach = known;
        }
        return known;
    }

    /**
     * What the answers to one question were found to change.
     *
     * @param highest the highest urgency that an answer alone raises this one to; NONE when none does
     * @param changes everything that any answer changes
     */
    private record Ranked(Field field, Urgency highest, Set<String> changes) {}

    /**
     * What everybody is asked and alone makes an emergency first, then what the most emergencies wait for together with other answers, then what changes
     * urgency less, the plan, and most else. Ranking by what one answer changes alone took longer to find an emergency of three findings.
     */
    private Comparator<Ranked> mostDecisiveFirst(Map<String, Double> reach) {
        return Comparator.comparing((Ranked question) -> question.highest() != Urgency.EMERGENCY_NOW
                        || !catalogue.core().contains(question.field().path()))
                .thenComparing(question -> -reach.getOrDefault(question.field().path(), 0.0))
                .thenComparing(Ranked::highest, Comparator.reverseOrder())
                .thenComparing(question -> !question.changes().contains("plan"))
                .thenComparing(question -> -question.changes().size())
                .thenComparing(question -> question.field().path());
    }

    private Ranked ranked(Facts facts, Standing standing, Outlook now, Field field) {
        Urgency highest = Urgency.NONE;
        Set<String> changes = new LinkedHashSet<>();
        Object open = outlooks.distinction(field, facts);
        List<Object> screen = outlooks.screen(facts, standing);
        Set<Object> tried = new HashSet<>();
        for (Object answer : alternatives.of(field)) {
            Facts answered = field.replacedIn(facts, answer);
            Object distinction = outlooks.distinction(field, answered);
            if (!tried.add(distinction)) {
                continue;
            }
            // An answer that no rule can tell from none, and that closes no group, leaves all conclusions as they are.
            boolean same = distinction.equals(open)
                    && outlooks.screen(answered, standing).equals(screen);
            Outlook then = same ? outlooks.of(answered, standing) : outlooks.of(answered);
            changes.addAll(now.changes(then));
            if (then.level().compareTo(now.level()) > 0 && then.level().compareTo(highest) > 0) {
                highest = then.level();
            }
        }
        return new Ranked(field, highest, changes);
    }
}
