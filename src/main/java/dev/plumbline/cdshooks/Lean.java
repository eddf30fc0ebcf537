package dev.plumbline.cdshooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes away what the specification does not allow: null, empty texts, lists and objects. */
final class Lean {

    private Lean() {}

    /** An object of names and values in turn, without those that are null or empty. */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = of(namesAndValues[i + 1]);
            if (value != null) {
                object.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return object;
    }

    /** What is left of a value; null for nothing. */
    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> left = new LinkedHashMap<>();
            map.forEach((name, each) -> {
                Object kept = of(each);
                if (kept != null) {
                    left.put(String.valueOf(name), kept);
                }
            });
            return left.isEmpty() ? null : left;
        } else if (value instanceof Iterable<?> list) {
            List<Object> left = new ArrayList<>();
            for (Object each : list) {
                Object kept = of(each);
                if (kept != null) {
                    left.add(kept);
                }
            }
            return left.isEmpty() ? null : left;
        }
        return value instanceof String text && text.isBlank() ? null : value;
    }
}
