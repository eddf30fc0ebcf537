package dev.plumbline.fhir;

import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.ObservationCode;
import dev.plumbline.catalogue.RecordCode;
import dev.plumbline.fact.FactWords;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.report.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions of a Questionnaire: text, kind of answer, range, unit, and when they are not for a person. */
final class QuestionItems {

    private static final String EXTENSION = "http://hl7.org/fhir/StructureDefinition/";
    private static final List<String> SIDES = List.of("left", "right");

    private final RuleSet rules;
    private final boolean gated;
    private final FactWords words;
    private final Phrases phrases;
    private final Codes codes;

    /**
     * Makes the items of one Questionnaire.
     *
     * @param gated whether questions that are not for a person are hidden
     */
    QuestionItems(RuleSet rules, boolean gated) {
        this.rules = rules;
        this.gated = gated;
        this.words = FactWords.in(rules.language());
        this.phrases = Phrases.in(rules.language(), QuestionItems.class);
        this.codes = new Codes(rules.language());
    }

    /**
     * The item of a question.
     *
     * @param asked what else the Questionnaire asks: a question that it does not ask cannot open another one
     */
    Map<String, Object> of(Field field, List<Field> asked) {
        List<Map<String, Object>> gate = gate(rules.catalogue().bodies().getOrDefault(field.path(), Map.of()), asked);
        boolean sided = field.kind() == FieldKind.NUMBER_SIDES || field.kind() == FieldKind.PRESENCE_SIDES;
        Map<String, Object> item = Tree.of(
                "extension",
                sided ? List.of(why(field)) : extensions(field, true),
                "linkId",
                field.path(),
                "code",
                concepts(field),
                "text",
                words.question(field),
                "type",
                sided ? "group" : type(field.kind()),
                "enableWhen",
                gate,
                "enableBehavior",
                gate.isEmpty() ? null : "any",
                "required",
                sided ? null : false,
                "repeats",
                field.kind() == FieldKind.CHOICES ? true : null,
                "maxLength",
                field.kind() == FieldKind.WORDS ? (int) field.maximum() : null,
                "answerOption",
                sided ? null : options(field));
        if (sided) {
            item.put("item", SIDES.stream().map(side -> side(field, side)).toList());
        }
        return item;
    }

    /** The fact itself, and what others call an observation that answers it. */
    private List<Map<String, Object>> concepts(Field field) {
        List<Map<String, Object>> concepts = new ArrayList<>(List.of(codes.fact(field)));
        rules.catalogue().codes().observations().entrySet().stream()
                .filter(known -> known.getValue().use() == ObservationCode.Use.ANSWERS
                        && known.getValue().fact().equals(field.path()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(RecordCode::system).thenComparing(RecordCode::code))
                .forEach(known -> concepts.add(Tree.coding(known.system(), known.code(), null)));
        return concepts;
    }

    private Map<String, Object> side(Field field, String side) {
        return Tree.of(
                "extension", extensions(field, false),
                "linkId", field.path() + "." + side,
                "text", phrases.say("side." + side),
                "type", type(field.kind()),
                "required", false,
                "answerOption", options(field));
    }

    /** Topics that are not for everybody. */
    List<Map<String, Object>> topicGate(Topic topic, List<Field> asked) {
        return gate(rules.catalogue().interview().onlyFor().getOrDefault(topic.name(), Map.of()), asked);
    }

    /**
     * Any of these answers opens a question, and so does each that has not been given: what was not asked rules nothing out.
     */
    private List<Map<String, Object>> gate(Map<String, List<String>> any, List<Field> asked) {
        List<Map<String, Object>> conditions = new ArrayList<>();
        for (String path : any.keySet().stream().sorted().toList()) {
            Field field = Vocabulary.require(path);
            if (!gated || !asked.contains(field)) {
                return List.of();
            }
            for (String answer : any.getOrDefault(path, List.of())) {
                conditions.add(Tree.of("question", path, "operator", "=", "answerCoding", coding(field, answer)));
            }
            conditions.add(Tree.of("question", path, "operator", "=", "answerCoding", codes.unknown()));
            conditions.add(Tree.of("question", path, "operator", "exists", "answerBoolean", false));
        }
        return conditions;
    }

    private Map<String, Object> coding(Field field, String answer) {
        return switch (answer) {
            case "present" -> codes.yes();
            case "absent" -> codes.no();
            default -> codes.literal(field, answer);
        };
    }

    private static String type(FieldKind kind) {
        return switch (kind) {
            case PRESENCE, PRESENCE_SIDES, CHOICE, CHOICES -> "choice";
            case WHOLE_NUMBER, NUMBER_SIDES -> "integer";
            case NUMBER -> "decimal";
            case DATE -> "date";
            case WORDS -> "text";
        };
    }

    private List<Map<String, Object>> extensions(Field field, boolean withReason) {
        List<Map<String, Object>> extensions = new ArrayList<>();
        if (withReason) {
            extensions.add(why(field));
        }
        String type = type(field.kind());
        String value = type.equals("integer") ? "valueInteger" : "valueDecimal";
        if (type.equals("integer") || type.equals("decimal")) {
            bound(extensions, "minValue", value, field.minimum());
            bound(extensions, "maxValue", value, field.maximum());
            String unit = Ucum.code(field);
            if (unit != null) {
                extensions.add(Tree.extension(
                        EXTENSION + "questionnaire-unit",
                        "valueCoding",
                        Tree.coding(Ucum.SYSTEM, unit, words.unit(field.unit()))));
            }
        }
        return extensions;
    }

    private static void bound(List<Map<String, Object>> extensions, String name, String value, double bound) {
        if (!Double.isInfinite(bound)) {
            Object number = bound == Math.rint(bound) ? (Object) (long) bound : bound;
            extensions.add(Tree.extension(EXTENSION + name, value, number));
        }
    }

    private Map<String, Object> why(Field field) {
        return Tree.extension(EXTENSION + "designNote", "valueMarkdown", words.why(field));
    }

    private @Nullable List<Map<String, Object>> options(Field field) {
        List<Map<String, Object>> options = new ArrayList<>();
        switch (field.kind()) {
            case PRESENCE, PRESENCE_SIDES -> {
                options.add(Tree.of("valueCoding", codes.yes()));
                options.add(Tree.of("valueCoding", codes.no()));
                options.add(Tree.of("valueCoding", codes.unknown()));
            }
            case CHOICE -> {
                field.literals().forEach(one -> options.add(Tree.of("valueCoding", codes.literal(field, one))));
                options.add(Tree.of("valueCoding", codes.unknown()));
            }
            case CHOICES -> {
                field.literals().forEach(one -> options.add(Tree.of("valueCoding", codes.literal(field, one))));
                options.add(exclusive(codes.noneOf(field)));
                options.add(exclusive(codes.unknown()));
            }
            default -> {
                return null;
            }
        }
        return options;
    }

    private static Map<String, Object> exclusive(Map<String, Object> coding) {
        return Tree.of(
                "extension",
                List.of(Tree.extension(EXTENSION + "questionnaire-optionExclusive", "valueBoolean", true)),
                "valueCoding",
                coding);
    }
}
