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

    NextQuestions(CompiledRules rules, Catalogue catalogue, Contributors contributors, Alternatives alternatives) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.contributors = contributors;
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
        Outlook now = outlook(facts, standing);
        List<Ranked> ranked = new ArrayList<>();
        for (String path : open) {
            Ranked question = ranked(facts, now, Vocabulary.require(path));
            if (!question.changes().isEmpty()) {
                ranked.add(question);
            }
        }
        ranked.sort(Comparator.comparing(Ranked::highest)
                .reversed()
                .thenComparing(question -> !question.changes().contains("plan"))
                .thenComparing(question -> -question.changes().size())
                .thenComparing(question -> question.field().path()));
        return ranked.stream()
                .map(question -> new NextQuestion(
                        question.field().path(), question.field().question(), List.copyOf(question.changes())))
                .toList();
    }

    private record Ranked(Field field, Urgency highest, Set<String> changes) {}

    private Ranked ranked(Facts facts, Outlook now, Field field) {
        Urgency highest = Urgency.NONE;
        Set<String> changes = new LinkedHashSet<>();
        for (Object answer : alternatives.of(field)) {
            Facts answered = field.replacedIn(facts, answer);
            Outlook then = outlook(answered, rules.firstStage(answered));
            Set<String> changed = now.changes(then);
            changes.addAll(changed);
            if (changed.contains("urgency") && then.level().compareTo(highest) > 0) {
                highest = then.level();
            }
        }
        return new Ranked(field, highest, changes);
    }

    private Outlook outlook(Facts facts, Standing standing) {
        return Outlook.of(catalogue.core(), contributors, facts, standing);
    }
}
