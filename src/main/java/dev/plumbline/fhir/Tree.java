package dev.plumbline.fhir;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes resources as trees; FHIR has no null and nothing empty, so neither gets in. */
final class Tree {

    private Tree() {}

    /** A resource of this type, with what follows as in {@link #of}. */
    static Map<String, Object> resource(String type, @Nullable Object... namesAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("resourceType", type);
        tree.putAll(of(namesAndValues));
        return tree;
    }

    /** Names and values in turn; a value that is null or empty is left out with its name. */
    static Map<String, Object> of(@Nullable Object... namesAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null && !isEmpty(value)) {
                tree.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return tree;
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof String text && text.isBlank());
    }

    static Map<String, Object> extension(String url, String valueName, Object value) {
        return of("url", url, valueName, value);
    }

    static Map<String, Object> coding(String system, String code, @Nullable String display) {
        return of("system", system, "code", code, "display", display);
    }

    static Map<String, Object> concept(List<Map<String, Object>> codings, @Nullable String text) {
        return of("coding", codings, "text", text);
    }

    static Map<String, Object> text(String text) {
        return of("text", text);
    }

    static Map<String, Object> reference(String reference) {
        return of("reference", reference);
    }
}
