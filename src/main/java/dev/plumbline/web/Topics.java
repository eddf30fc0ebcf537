package dev.plumbline.web;

import dev.plumbline.Assessment;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.fact.FactWords;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Spelling;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.web.view.Pages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The pages of an intake: the safety questions first, then topic by topic in the order of the rule set's interview. */
final class Topics {

    /** The first page, which is no topic of the vocabulary. */
    static final String SAFETY = "safety";

    /** The day is the visit's, and whose visit it is stands above it. */
    private static final Set<String> KNOWN = Set.of("visit.date", "visit.reference");

    private final RuleSet rules;

    Topics(RuleSet rules) {
        this.rules = rules;
    }

    /** The names of the pages in their order. */
    List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(SAFETY);
        names.addAll(rules.catalogue().interview().topics());
        Vocabulary.topics().forEach(topic -> names.add(topic.name()));
        return List.copyOf(names);
    }

    static String heading(String name) {
        String words = name.equals(SAFETY) ? "safety questions" : Spelling.forPeople(name);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * The questions of a page.
     *
     * @param result by which more safety questions become due; those that were answered stay where they were
     */
    List<Field> fields(String name, Assessment person, Result result) {
        if (!name.equals(SAFETY)) {
            Topic topic = Vocabulary.topic(name);
            if (topic == null) {
                throw new Refusal(404, "There is no such page of questions.");
            }
            return topic.fields().stream()
                    .filter(field -> !KNOWN.contains(field.path()))
                    .toList();
        }
        Set<String> due = new LinkedHashSet<>(rules.catalogue().core());
        due.addAll(result.screenMissing());
        result.notYetExcluded().forEach(open -> due.addAll(open.ask()));
        List<Field> fields = new ArrayList<>();
        for (Field field : Vocabulary.fields()) {
            if (due.contains(field.path())) {
                fields.add(field);
            }
        }
        fields.sort(java.util.Comparator.comparing(field -> isRedFlag(field) ? 0 : 1));
        return fields;
    }

    /** What may change an urgency comes before what only belongs to it. */
    private static boolean isRedFlag(Field field) {
        return !field.neutral()
                && !field.path().startsWith("client.")
                && !field.path().startsWith("pain.");
    }

    List<Pages.TopicLine> lines(String here, Assessment person, Result result) {
        List<Pages.TopicLine> lines = new ArrayList<>();
        for (String name : names()) {
            List<Field> fields = fields(name, person, result);
            int asked = (int) fields.stream().filter(person::wasAsked).count();
            lines.add(new Pages.TopicLine(name, heading(name), name.equals(here), asked, fields.size()));
        }
        return lines;
    }

    FactWords words() {
        return FactWords.in(rules.language());
    }
}
