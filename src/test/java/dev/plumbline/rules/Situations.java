package dev.plumbline.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The smallest assessments in which a condition of the agreed screen holds: one for each way in which it can. */
final class Situations {

    private static final Pattern BOUND = Pattern.compile("(\\S+) (anySide )?(<|<=|>=|=) (\\S+)");
    private static final Pattern ONE_OF = Pattern.compile("(\\S+) (in|has) \\[(.*)]");
    private static final Pattern BETWEEN = Pattern.compile("(\\S+) between (\\d+) and (\\d+)");

    private final Map<String, Object> conditions = new LinkedHashMap<>();

    Situations(List<Map<String, Object>> groups) {
        groups.forEach(group -> conditions.put(String.valueOf(group.get("id")), group.get("when")));
    }

    List<Map<String, Object>> in(Object condition) {
        if (condition instanceof Map<?, ?> map) {
            List<?> parts = (List<?>) (map.containsKey("any") ? map.get("any") : map.get("all"));
            return map.containsKey("any")
                    ? parts.stream().flatMap(part -> in(part).stream()).toList()
                    : all(parts);
        }
        return simple(String.valueOf(condition));
    }

    private List<Map<String, Object>> all(List<?> parts) {
        List<Map<String, Object>> found = List.of(Map.of());
        for (Object part : parts) {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> before : found) {
                in(part).forEach(one -> more.add(Tables.merged(before, one)));
            }
            found = more;
        }
        return found;
    }

    private List<Map<String, Object>> simple(String condition) {
        if (condition.startsWith("group ")) {
            return in(conditions.get(condition.substring(6)));
        } else if (condition.endsWith(" present")) {
            return List.of(given(condition.substring(0, condition.length() - 8), "yes"));
        }
        Matcher between = BETWEEN.matcher(condition);
        if (between.matches()) {
            return Stream.of(between.group(2), between.group(3))
                    .map(edge -> given(between.group(1), Integer.parseInt(edge)))
                    .toList();
        }
        Matcher oneOf = ONE_OF.matcher(condition);
        if (oneOf.matches()) {
            return Stream.of(oneOf.group(3).split(", *"))
                    .map(literal -> given(oneOf.group(1), oneOf.group(2).equals("has") ? List.of(literal) : literal))
                    .toList();
        }
        Matcher bound = BOUND.matcher(condition);
        if (bound.matches()) {
            return List.of(given(bound.group(1), value(bound)));
        }
        throw new IllegalArgumentException("no condition is written " + condition);
    }

    private static Object value(Matcher bound) {
        String limit = bound.group(4);
        if (bound.group(3).equals("=")) {
            return limit;
        }
        int number = Integer.parseInt(limit) - (bound.group(3).equals("<") ? 1 : 0);
        return bound.group(2) == null ? number : Map.of("left", number, "right", 5);
    }

    private static Map<String, Object> given(String path, Object value) {
        int dot = path.indexOf('.');
        return Map.of(path.substring(0, dot), Map.of(path.substring(dot + 1), value));
    }
}
