package dev.plumbline.diff;

import dev.plumbline.fact.Facts;
import dev.plumbline.json.FactsJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody in a few words, and as an assessment that can be run again. */
public final class People {

    private People() {}

    static String brief(DifferenceClass one) {
        return brief(one.smallest());
    }

    /** The answers on one line: {@code client.age 50, systemic.feverOrRigors yes}. */
    public static String brief(Facts facts) {
        List<String> words = new ArrayList<>();
        FactsJson.tree(facts)
                .forEach((topic, fields) -> ((Map<?, ?>) fields)
                        .forEach((name, value) -> words.add(topic + "." + name + " " + value(value))));
        return words.isEmpty() ? "nobody of whom anything is known" : String.join(", ", words);
    }

    /** The answers as YAML on one line, to be put below {@code given:} of a case. */
    public static String flow(Facts facts) {
        return flow(FactsJson.tree(facts));
    }

    /** One answer as files spell it. */
    public static String value(@Nullable Object value) {
        return value instanceof String word ? word(word) : flow(value);
    }

    private static String word(String word) {
        return word.equals("present") ? "yes" : word.equals("absent") ? "no" : word;
    }

    private static String flow(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? "{ }"
                    : map.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(People::flow).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Double number && number % 1 == 0) {
            return String.valueOf(number.longValue());
        }
        return value instanceof String word ? word(word) : String.valueOf(value);
    }
}
