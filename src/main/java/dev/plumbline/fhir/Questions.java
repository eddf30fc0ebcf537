package dev.plumbline.fhir;

import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.Measure;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which questions of the vocabulary a Questionnaire asks, as the rule set has it. */
final class Questions {

    /** The right-hand side by which a rule makes questions due; the last of its values names them. */
    private static final Pattern DUE = Pattern.compile("\\s*due\\(.*\"([^\"]*)\"\\s*\\)\\s*;?\\s*", Pattern.DOTALL);

    private Questions() {}

    /** The fields in the order in which they are asked: that of the vocabulary, but that what opens a question comes before it. */
    static List<Field> of(RuleSet rules, QuestionnaireKind kind) {
        Set<String> paths = new LinkedHashSet<>();
        switch (kind) {
            case INTAKE, RECORD -> Vocabulary.fields().forEach(field -> paths.add(field.path()));
            case RED_FLAG_SCREEN -> {
                paths.addAll(rules.catalogue().core());
                rules.rules().rules().forEach(rule -> paths.addAll(madeDue(rule.concludes())));
            }
            case FOLLOW_UP -> {
                Vocabulary.fields().stream()
                        .map(Field::path)
                        .filter(path -> path.startsWith("visit."))
                        .forEach(paths::add);
                paths.addAll(rules.catalogue().core());
                paths.addAll(rules.catalogue().followUp().followed());
                rules.catalogue().measures().stream().map(Measure::path).forEach(paths::add);
            }
        }
        return inOrder(rules, paths);
    }

    private static List<String> madeDue(String concludes) {
        Matcher due = DUE.matcher(concludes);
        return due.matches()
                ? Arrays.stream(due.group(1).split(";")).map(String::strip).toList()
                : List.of();
    }

    private static List<Field> inOrder(RuleSet rules, Collection<String> paths) {
        List<Field> ordered = new ArrayList<>();
        for (Field field : Vocabulary.fields()) {
            if (paths.contains(field.path())) {
                add(rules, field, ordered);
            }
        }
        return ordered;
    }

    /** A question that opens another one of its topic stands before it. */
    private static void add(RuleSet rules, Field field, List<Field> ordered) {
        for (String gate :
                rules.catalogue().bodies().getOrDefault(field.path(), Map.of()).keySet()) {
            Field opening = Vocabulary.require(gate);
            if (topic(opening).equals(topic(field)) && !ordered.contains(opening)) {
                add(rules, opening, ordered);
            }
        }
        if (!ordered.contains(field)) {
            ordered.add(field);
        }
    }

    private static String topic(Field field) {
        return field.path().substring(0, field.path().indexOf('.'));
    }
}
