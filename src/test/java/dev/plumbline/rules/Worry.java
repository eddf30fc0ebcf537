package dev.plumbline.rules;

import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** Which answer worries: the table {@code worry.yaml} with what the records themselves say. */
final class Worry {

    private static final Map<String, Object> TABLE = table();

    private Worry() {}

    /** Whether nothing that is answered here may change an urgency. */
    static boolean isNeutral(Field field) {
        String topic = field.path().substring(0, field.path().indexOf('.'));
        Object listed = map(TABLE.get("neutral")).get(topic);
        return field.neutral()
                || "all".equals(listed)
                || (listed instanceof List<?> names && names.contains(field.name()))
                || field.kind() == FieldKind.DATE
                || field.kind() == FieldKind.WORDS;
    }

    /** Whether the absence of something that calms is a finding that raises. */
    static boolean isFindingWhenAbsent(Field field) {
        return map(TABLE.get("absent")).containsKey(field.path());
    }

    /** Whether the table says something of a number, a literal or a list. */
    static boolean isListed(Field field) {
        return !row(field).isEmpty();
    }

    /** Literals or members, as files spell them, under a key of the row. */
    static Set<String> literals(Field field, String key) {
        return Set.copyOf(order(field, key));
    }

    /** The same in the order of the table. */
    static List<String> order(Field field, String key) {
        return row(field).get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** What the row says under a key in one word; empty when nothing. */
    static String word(Field field, String key) {
        return String.valueOf(row(field).getOrDefault(key, ""));
    }

    /** Whether a number lies between the bounds under a key. */
    static boolean holds(Field field, String key, double value) {
        return row(field).get(key) instanceof List<?> bounds
                && value >= ((Number) bounds.get(0)).doubleValue()
                && value <= ((Number) bounds.get(1)).doubleValue();
    }

    /** The flags that a comparison of this field leaves out. */
    static Set<FlagCode> ignoring(Field field) {
        Set<FlagCode> codes = EnumSet.noneOf(FlagCode.class);
        order(field, "ignoring").forEach(code -> codes.add(FlagCode.valueOf(code)));
        return codes;
    }

    private static Map<String, Object> row(Field field) {
        for (String part : List.of("numbers", "literals", "lists")) {
            Object row = map(TABLE.get(part)).get(field.path());
            if (row != null) {
                return map(row);
            }
        }
        return Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> table() {
        try (InputStream in = Worry.class.getResourceAsStream("worry.yaml")) {
            return map(new Yaml().load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
