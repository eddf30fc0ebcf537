package dev.plumbline.engine;

import dev.plumbline.fact.DerivedFrom;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads off a rule's text what it says of itself and which facts it looks at. */
final class RuleReader {

    static final Map<String, Topic> TOPICS = new LinkedHashMap<>();

    static {
        Vocabulary.topics().forEach(topic -> TOPICS.put(topic.type().getSimpleName(), topic));
    }

    private RuleReader() {}

    static RuleInfo info(RuleText rule) {
        Map<String, String> says = rule.annotations();
        return new RuleInfo(
                rule.id(),
                RuleName.title(rule.name()),
                says.getOrDefault("grade", ""),
                Arrays.stream(says.getOrDefault("source", "").split(";"))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList(),
                says.getOrDefault("because", ""),
                says.getOrDefault("choice", ""),
                says.getOrDefault("unknown", ""),
                rule.file(),
                rule.at().line(),
                spelt(rule.then()),
                reads(rule),
                thresholds(rule));
    }

    private static Map<String, List<String>> reads(RuleText rule) {
        Map<String, Set<String>> paths = new LinkedHashMap<>();
        for (PatternText pattern : PatternText.in(rule.when())) {
            Topic topic = TOPICS.get(pattern.type().text());
            if (topic != null) {
                Set<String> read = paths.computeIfAbsent(pattern.type().text(), type -> new LinkedHashSet<>());
                pattern.propertyNames().forEach(name -> read.addAll(observed(topic, name)));
            }
        }
        Map<String, List<String>> result = new LinkedHashMap<>();
        paths.forEach((type, read) -> result.put(type, List.copyOf(read)));
        return result;
    }

    /** A number belongs to the field that is named last before it; for a derived value, to all it is derived from. */
    private static Map<String, Set<Double>> thresholds(RuleText rule) {
        Map<String, Set<Double>> numbers = new LinkedHashMap<>();
        for (PatternText pattern : PatternText.in(rule.when())) {
            Topic topic = TOPICS.get(pattern.type().text());
            List<String> last = List.of();
            List<Integer> names = pattern.properties();
            for (int i = 0; topic != null && i < pattern.constraints().size(); i++) {
                Token token = pattern.constraints().get(i);
                if (names.contains(i)) {
                    last = observed(topic, token.text());
                } else if (token.kind() == Token.Kind.NUMBER) {
                    boolean negative = i > 0 && pattern.constraints().get(i - 1).is("-");
                    double number = (negative ? -1 : 1) * Double.parseDouble(token.text());
                    last.forEach(path -> numbers.computeIfAbsent(path, key -> new TreeSet<>())
                            .add(number));
                }
            }
        }
        return numbers;
    }

    static List<String> observed(Topic topic, String property) {
        for (Method method : topic.type().getMethods()) {
            DerivedFrom derived = method.getAnnotation(DerivedFrom.class);
            if (derived != null && method.getName().equals(property)) {
                List<String> paths = new ArrayList<>();
                for (String part : derived.value()) {
                    paths.add(part.contains(".") ? part : topic.name() + "." + part);
                }
                return paths;
            }
        }
        String path = topic.name() + "." + property;
        return Vocabulary.field(path) == null ? List.of() : List.of(path);
    }

    private static String spelt(List<Token> words) {
        StringBuilder text = new StringBuilder();
        for (Token word : words) {
            text.append(word.text()).append(word.is(",") ? " " : "");
        }
        return text.toString();
    }
}
