package dev.plumbline.props;

import dev.plumbline.Problem;
import dev.plumbline.bench.YamlNodes;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads what a property says of a result. */
final class ConditionReader {

    private static final Set<String> KEYS =
            Set.of("urgency", "flag", "plan", "screenComplete", "onlyExercises", "offersWithheld", "says");

    private final String file;
    private final List<Problem> problems;

    ConditionReader(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    @Nullable
    Condition at(Node property, String key) {
        Node node = YamlNodes.at(property, List.of(key));
        if (node == null) {
            return null;
        }
        List<NodeTuple> entries = node instanceof MappingNode mapping ? mapping.getValue() : List.of();
        if (entries.isEmpty()) {
            say(node, key, "expected something of a result: " + String.join(", ", sorted(KEYS)));
            return null;
        }
        entries.forEach(entry -> {
            String name = String.valueOf(YamlNodes.word(entry.getKeyNode()));
            if (!KEYS.contains(name)) {
                say(entry.getKeyNode(), name, "there is no such key: " + PropertyReader.notOneOf(name, sorted(KEYS)));
            }
        });
        Node urgency = YamlNodes.at(node, List.of("urgency"));
        Node flag = YamlNodes.at(node, List.of("flag"));
        Node exercises = YamlNodes.at(node, List.of("onlyExercises"));
        Node says = YamlNodes.at(node, List.of("says"));
        Node plan = YamlNodes.at(node, List.of("plan"));
        String word = urgency == null ? null : YamlNodes.word(urgency);
        Urgency exact = word == null ? null : level(urgency, word);
        return new Condition(
                exact == null ? bound(urgency, "atLeast") : exact,
                exact == null ? bound(urgency, "atMost") : exact,
                flags(flag),
                bound(flag, "atLeast"),
                bound(flag, "atMost"),
                plan == null ? Set.of() : many(plan, "plan", PlanStatus.values()),
                yesOrNo(node, "screenComplete"),
                exercises == null ? null : names(many(exercises, "onlyExercises", ExerciseCode.values())),
                yesOrNo(node, "offersWithheld"),
                says == null ? List.of() : words(says));
    }

    private Set<String> flags(@Nullable Node flag) {
        if (flag == null) {
            return Set.of();
        }
        Node code = flag instanceof MappingNode ? YamlNodes.at(flag, List.of("code")) : flag;
        if (code == null) {
            say(flag, "flag", "expected code with one flag or several");
            return Set.of();
        }
        return names(many(code, "flag", FlagCode.values()));
    }

    private static Set<String> names(Set<? extends Enum<?>> codes) {
        Set<String> names = new LinkedHashSet<>();
        codes.forEach(code -> names.add(code.name()));
        return names;
    }

    private @Nullable Urgency bound(@Nullable Node node, String key) {
        Node bound = node instanceof MappingNode ? YamlNodes.at(node, List.of(key)) : null;
        return bound == null ? null : level(bound, String.valueOf(YamlNodes.word(bound)));
    }

    private @Nullable Urgency level(@Nullable Node node, String word) {
        for (Urgency level : Urgency.values()) {
            if (level.name().equals(word)) {
                return level;
            }
        }
        if (node != null) {
            say(node, "urgency", PropertyReader.notOneOf(word, names(Urgency.values())));
        }
        return null;
    }

    private @Nullable Boolean yesOrNo(Node condition, String key) {
        Node node = YamlNodes.at(condition, List.of(key));
        String word = node == null ? null : YamlNodes.word(node);
        if (node != null
                && (word == null || !Set.of("yes", "no", "true", "false").contains(word))) {
            say(node, key, "expected yes or no");
        }
        return word == null ? null : (Boolean) (word.equals("yes") || word.equals("true"));
    }

    private <E extends Enum<E>> Set<E> many(Node node, String path, E[] values) {
        Set<E> found = new LinkedHashSet<>();
        for (String word : words(node)) {
            E one = Arrays.stream(values)
                    .filter(value -> value.name().equals(word))
                    .findFirst()
                    .orElse(null);
            if (one == null) {
                say(node, path, PropertyReader.notOneOf(word, names(values)));
            } else {
                found.add(one);
            }
        }
        return found;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> words(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(one -> String.valueOf(YamlNodes.word(one)))
                    .toList();
        }
        return List.of(String.valueOf(YamlNodes.word(node)));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    private void say(Node node, String path, String message) {
        problems.add(YamlNodes.problem(file, node, path, message));
    }
}
