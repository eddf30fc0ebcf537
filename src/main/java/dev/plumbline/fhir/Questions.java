package dev.plumbline.fhir;

import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.Measure;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which questions of the vocabulary a Questionnaire asks, as the rule set has it. */
final class Questions {

    /** The right-hand side by which a rule makes questions due; the last of its values names them. */
    private static final Pattern DUE = Pattern.compile("\\s*due\\(.*\"([^\"]*)\"\\s*\\)\\s*;?\\s*", Pattern.DOTALL);

    private Questions() {}

    /** The fields in the order of the vocabulary. */
    static List<Field> of(RuleSet rules, QuestionnaireKind kind) {
        Set<String> paths = new LinkedHashSet<>();
        switch (kind) {
            case INTAKE -> Vocabulary.fields().forEach(field -> paths.add(field.path()));
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
        return inOrder(paths);
    }

    private static List<String> madeDue(String concludes) {
        Matcher due = DUE.matcher(concludes);
        return due.matches()
                ? Arrays.stream(due.group(1).split(";")).map(String::strip).toList()
                : List.of();
    }

    private static List<Field> inOrder(Collection<String> paths) {
        return Vocabulary.fields().stream()
                .filter(field -> paths.contains(field.path()))
                .toList();
    }
}
