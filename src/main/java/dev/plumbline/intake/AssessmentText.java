package dev.plumbline.intake;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactValue;
import dev.plumbline.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an assessment as a file that reads as the same assessment: what is known, and what could not be said. */
public final class AssessmentText {

    private static final String UNKNOWN = "unknown";

    private AssessmentText() {}

    /** As YAML, a line for each answer, in the order of the vocabulary. */
    public static String yaml(Answers answers) {
        StringBuilder text = new StringBuilder();
        tree(answers).forEach((topic, fields) -> {
            text.append(topic).append(":\n");
            fields.forEach((name, value) -> text.append("  ")
                    .append(name)
                    .append(": ")
                    .append(inLine(value))
                    .append('\n'));
        });
        return text.isEmpty() ? "{}\n" : text.toString();
    }

    /** As JSON. */
    public static String json(Answers answers) {
        return JsonText.pretty(tree(answers));
    }

    private static Map<String, Map<String, Object>> tree(Answers answers) {
        Map<String, Map<String, Object>> topics = new LinkedHashMap<>();
        for (Topic topic : Vocabulary.topics()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (Field field : topic.fields()) {
                Object value = said(field, answers);
                if (value != null) {
                    fields.put(field.name(), value);
                }
            }
            if (!fields.isEmpty()) {
                topics.put(topic.name(), fields);
            }
        }
        return topics;
    }

    private static @Nullable Object said(Field field, Answers answers) {
        Set<String> unknown = answers.couldNotSay();
        Object value = FactValue.spelt(field.valueIn(answers.facts()));
        if (value == null) {
            return unknown.contains(field.path()) ? UNKNOWN : null;
        }
        if (!(value instanceof Map<?, ?> known)) {
            return value;
        }
        Map<String, Object> sides = new LinkedHashMap<>();
        for (String side : List.of("left", "right")) {
            Object one = known.get(side);
            if (one != null || unknown.contains(field.path() + "." + side)) {
                sides.put(side, one == null ? UNKNOWN : one);
            }
        }
        return sides;
    }

    private static String inLine(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + inLine(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(AssessmentText::inLine).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Number) {
            return value.toString();
        }
        String word = value.toString();
        return !word.equals("null") && word.matches("[a-zA-Z][a-zA-Z0-9]*|\\d{4}-\\d{2}-\\d{2}") ? word : quoted(word);
    }

    /** In double quotes; what is not plainly printable is written as its code. */
    private static String quoted(String words) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '"' || letter == '\\') {
                text.append('\\').append(letter);
            } else if (letter == '\n') {
                text.append("\\n");
            } else if ((letter >= ' ' && letter <= '~') || Character.isLetterOrDigit(letter)) {
                text.append(letter);
            } else {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
            }
        }
        return text.append('"').toString();
    }
}
