package dev.plumbline.fhir;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.fact.FactWords;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactValue;
import dev.plumbline.json.JsonText;
import dev.plumbline.report.Phrases;
import dev.plumbline.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assessment as the QuestionnaireResponse that answers the whole intake, or, where it says what the intake
 * would not have asked this person, the same without hidden questions: what was answered and what could not be said. */
public final class ResponseWriter {

    private final RuleSet rules;
    private final FactWords words;
    private final Phrases phrases;
    private final Codes codes;
    private final Words reports;

    private ResponseWriter(RuleSet rules) {
        this.rules = rules;
        this.words = FactWords.in(rules.language());
        this.phrases = Phrases.in(rules.language(), ResponseWriter.class);
        this.codes = new Codes(rules.language());
        this.reports = new Words(rules.language());
    }

    /** A writer of responses to the intake of a rule set, in its language. */
    public static ResponseWriter of(RuleSet rules) {
        return new ResponseWriter(rules);
    }

    /** As JSON, indented, ending in a line break: what {@link FhirReader} reads as the same assessment. */
    public String json(Assessment person) {
        LocalDate date = person.facts().visit().date();
        return JsonText.pretty(tree(person, null, null, date == null ? null : date.toString()));
    }

    Map<String, Object> tree(
            Assessment person, @Nullable String id, @Nullable Map<String, Object> subject, @Nullable String authored) {
        return Tree.resource(
                "QuestionnaireResponse",
                "id",
                id,
                "language",
                rules.language().getLanguage(),
                "text",
                Narrative.of(rules.language(), phrases.say("response"), lines(person)),
                "questionnaire",
                Questionnaires.canonical(rules, Gates.answered(rules, person)),
                "status",
                "completed",
                "subject",
                subject,
                "authored",
                authored,
                "item",
                groups(person));
    }

    private List<String> lines(Assessment person) {
        List<String> lines = new ArrayList<>();
        for (Field field : Vocabulary.fields()) {
            Object value = FactValue.spelt(field.valueIn(person.facts()));
            if (value != null) {
                String unit = reports.unit(field);
                lines.add(words.label(field) + ": " + reports.value(field, value) + (unit.isEmpty() ? "" : " " + unit));
            } else if (person.wasAsked(field)) {
                lines.add(words.label(field) + ": " + phrases.say("unknown"));
            }
        }
        return lines.isEmpty() ? List.of(phrases.say("response.empty")) : lines;
    }

    private List<Map<String, Object>> groups(Assessment person) {
        List<Field> asked = Questions.of(rules, QuestionnaireKind.INTAKE);
        List<Map<String, Object>> groups = new ArrayList<>();
        for (Topic topic : Vocabulary.topics()) {
            List<Map<String, Object>> answered = new ArrayList<>();
            for (Field field : asked) {
                Map<String, Object> item = topic.fields().contains(field) ? item(field, person) : null;
                if (item != null) {
                    answered.add(item);
                }
            }
            if (!answered.isEmpty()) {
                groups.add(Tree.of("linkId", topic.name(), "text", words.topic(topic), "item", answered));
            }
        }
        return groups;
    }

    private @Nullable Map<String, Object> item(Field field, Assessment person) {
        Object value = FactValue.spelt(field.valueIn(person.facts()));
        boolean sided = field.kind() == FieldKind.NUMBER_SIDES || field.kind() == FieldKind.PRESENCE_SIDES;
        if (!sided) {
            boolean unknown = person.couldNotSay().contains(field.path());
            return value == null && !unknown ? null : answered(field, field.path(), words.question(field), value);
        }
        List<Map<String, Object>> sides = new ArrayList<>();
        for (String side : List.of("left", "right")) {
            Object one = value instanceof Map<?, ?> known ? known.get(side) : null;
            if (one != null || isUnknown(field, side, person)) {
                sides.add(answered(field, field.path() + "." + side, phrases.say("side." + side), one));
            }
        }
        return sides.isEmpty() ? null : Tree.of("linkId", field.path(), "text", words.question(field), "item", sides);
    }

    /** Who could say nothing of either side could say nothing of this one. */
    private static boolean isUnknown(Field field, String side, Assessment person) {
        return person.couldNotSay().contains(field.path())
                || person.couldNotSay().contains(field.path() + "." + side);
    }

    /** An item with its answer; what no code can say, that a number or a word is not known, stands beside the question instead. */
    private Map<String, Object> answered(Field field, String linkId, String text, @Nullable Object value) {
        boolean coded = !field.literals().isEmpty()
                || field.kind() == FieldKind.PRESENCE
                || field.kind() == FieldKind.PRESENCE_SIDES;
        boolean missing = !coded && (value == null || value.toString().isBlank());
        String reason = value == null ? Codes.ASKED_UNKNOWN : Codes.BLANK;
        return Tree.of(
                "extension",
                missing ? List.of(Tree.extension(Codes.ABSENT_REASON, "valueCode", reason)) : null,
                "linkId",
                linkId,
                "text",
                text,
                "answer",
                missing ? null : answers(field, value));
    }

    private List<Map<String, Object>> answers(Field field, @Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.isEmpty()
                    ? List.of(Tree.of("valueCoding", codes.noneOf(field)))
                    : several.stream()
                            .map(one -> Tree.of("valueCoding", codes.literal(field, one.toString())))
                            .toList();
        }
        return List.of(
                switch (field.kind()) {
                    case PRESENCE, PRESENCE_SIDES ->
                        Tree.of(
                                "valueCoding",
                                value == null ? codes.unknown() : value.equals("present") ? codes.yes() : codes.no());
                    case CHOICE, CHOICES ->
                        Tree.of(
                                "valueCoding",
                                value == null ? codes.unknown() : codes.literal(field, value.toString()));
                    case WHOLE_NUMBER, NUMBER_SIDES -> Tree.of("valueInteger", value);
                    case NUMBER -> Tree.of("valueDecimal", value);
                    case DATE -> Tree.of("valueDate", value);
                    case WORDS -> Tree.of("valueString", value);
                });
    }
}
