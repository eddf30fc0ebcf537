package dev.plumbline.reason;

import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.conclusion.FlagCode;
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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What to ask next, found by asking the rules what each answer would change; a question that changes nothing is not asked. */
final class NextQuestions {

    private final CompiledRules rules;
    private final Catalogue catalogue;
    private final Contributors contributors;
    private final Alternatives alternatives;
    private final Reach reach;

    NextQuestions(CompiledRules rules, Catalogue catalogue, Contributors contributors, Alternatives alternatives) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.contributors = contributors;
        this.alternatives = alternatives;
        this.reach = new Reach(rules);
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
            Outlook now = Outlook.of(catalogue.core(), contributors, facts, standing);
            for (String path : open) {
                Ranked question = ranked(facts, standing, now, Vocabulary.require(path));
                if (!question.changes().isEmpty()) {
                    ranked.add(question);
                }
            }
        }
        return ranked.stream()
                .sorted(mostDecisiveFirst())
                .map(question -> new NextQuestion(
                        question.field().path(), question.field().question(), List.copyOf(question.changes())))
                .toList();
    }

    /**
     * What the answers to one question were found to change.
     *
     * @param highest the highest urgency that an answer alone raises this one to; NONE when none does
     * @param flags how many flags of that level answers raise
     * @param pursues whether one of these flags is called to mind already by what was found
     * @param changes everything that any answer changes
     */
    private record Ranked(Field field, Urgency highest, int flags, boolean pursues, Set<String> changes) {}

    /**
     * What alone makes an emergency, of what is called to mind already first; then what has a part in the most emergencies; then what changes most. What is asked of everybody
     * goes before what needs a closer look or a hand on the person.
     */
    private Comparator<Ranked> mostDecisiveFirst() {
        Urgency top = Urgency.EMERGENCY_NOW;
        return Comparator.comparing((Ranked question) -> question.highest() != top)
                .thenComparing(question -> !question.pursues())
                .thenComparing(question -> question.highest() == top ? -question.flags() : 0)
                .thenComparing(
                        question -> !catalogue.core().contains(question.field().path()))
                .thenComparing(question -> -reach.of(question.field().path()))
                .thenComparing(Ranked::highest, Comparator.reverseOrder())
                .thenComparing(question -> !question.changes().contains("plan"))
                .thenComparing(question -> -question.changes().size())
                .thenComparing(question -> question.field().path());
    }

    private Ranked ranked(Facts facts, Standing standing, Outlook now, Field field) {
        Urgency highest = Urgency.NONE;
        Set<FlagCode> flags = EnumSet.noneOf(FlagCode.class);
        Set<String> changes = new LinkedHashSet<>();
        Object open = rules.distinction(field, facts);
        List<Object> screen = Screening.of(catalogue.core(), facts, standing).facts();
        Set<Object> tried = new HashSet<>();
        for (Object answer : alternatives.of(field)) {
            Facts answered = field.replacedIn(facts, answer);
            Object distinction = rules.distinction(field, answered);
            if (!tried.add(distinction)) {
                continue;
            }
            // An answer that no rule can tell from none, and that closes no group, leaves all conclusions as they are.
            boolean same = distinction.equals(open)
                    && Screening.of(catalogue.core(), answered, standing)
                            .facts()
                            .equals(screen);
            Outlook then = same
                    ? Outlook.of(catalogue.core(), contributors, answered, standing)
                    : Outlook.of(rules, catalogue.core(), contributors, answered);
            changes.addAll(now.changes(then));
            if (then.level().compareTo(now.level()) > 0 && then.level().compareTo(highest) >= 0) {
                if (then.level() != highest) {
                    flags.clear();
                }
                highest = then.level();
                then.flags().forEach((code, urgency) -> {
                    if (urgency == then.level()) {
                        flags.add(code);
                    }
                });
            }
        }
        boolean pursues = flags.stream()
                .anyMatch(code ->
                        now.flags().containsKey(code) || now.notYetExcluded().contains(code));
        return new Ranked(field, highest, flags.size(), pursues, changes);
    }
}
