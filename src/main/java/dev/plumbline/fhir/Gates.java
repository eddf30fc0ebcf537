package dev.plumbline.fhir;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactValue;
import java.util.List;
import java.util.Map;

/** Whether an assessment answers only what the intake would have asked this person. */
final class Gates {

    private Gates() {}

    /** The Questionnaire that an assessment answers: the intake, else the one in which every question is open. */
    static QuestionnaireKind answered(RuleSet rules, Assessment person) {
        for (Topic topic : Vocabulary.topics()) {
            for (Field field : topic.fields()) {
                boolean open =
                        isOpen(rules.catalogue().interview().onlyFor().getOrDefault(topic.name(), Map.of()), person)
                                && isOpen(rules.catalogue().bodies().getOrDefault(field.path(), Map.of()), person);
                if (!open && said(field, person)) {
                    return QuestionnaireKind.RECORD;
                }
            }
        }
        return QuestionnaireKind.INTAKE;
    }

    private static boolean said(Field field, Assessment person) {
        return field.isKnownIn(person.facts()) || person.wasAsked(field);
    }

    private static boolean isOpen(Map<String, List<String>> any, Assessment person) {
        return any.isEmpty()
                || any.entrySet().stream()
                        .anyMatch(gate -> opens(Vocabulary.require(gate.getKey()), gate.getValue(), person));
    }

    private static boolean opens(Field field, List<String> wanted, Assessment person) {
        Object value = FactValue.spelt(field.valueIn(person.facts()));
        return value == null
                || (value instanceof List<?> several
                        ? several.stream().anyMatch(wanted::contains)
                        : wanted.contains(value.toString()));
    }
}
