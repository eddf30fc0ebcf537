package dev.plumbline.props;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.bench.YamlNodes;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads declared properties. Everything that is wrong is told with its place. */
public final class PropertyReader {

    private static final Set<String> KEYS = Set.of("id", "says", "vary", "then", "for", "always", "never", "every");
    private static final Set<String> VARY_KEYS = Set.of("facts", "except", "from", "to", "order", "repeat");

    private final String file;
    private final Selector selector;
    private final List<Problem> problems = new ArrayList<>();

    private PropertyReader(String file, Selector selector) {
        this.file = file;
        this.selector = selector;
    }

    /**
     * Reads a file.
     *
     * @param file what it is called in errors
     * @param selector knows which facts words such as {@code raising} mean
     * @throws InvalidInputException with every problem of the file
     */
    static List<Property> read(String file, String text, Selector selector) {
        PropertyReader reader = new PropertyReader(file, selector);
        List<Property> properties = new ArrayList<>();
        List<Node> documents = YamlNodes.documents(file, text);
        Set<String> ids = new TreeSet<>();
        for (Node document : documents) {
            if (document instanceof SequenceNode list) {
                for (Node node : list.getValue()) {
                    Property property = reader.property(node);
                    if (property != null && !ids.add(property.id())) {
                        reader.say(node, "id", "'" + property.id() + "' stands here twice");
                    } else if (property != null) {
                        properties.add(property);
                    }
                }
            } else {
                reader.say(document, "", "expected a list of properties");
            }
        }
        if (!reader.problems.isEmpty()) {
            throw new InvalidInputException(reader.problems);
        }
        return properties;
    }

    private void say(Node node, String path, String message) {
        problems.add(YamlNodes.problem(file, node, path, message));
    }

    private @Nullable Property property(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            say(node, "", "expected a property: id, says, and what has to hold");
            return null;
        }
        refuseUnknown(mapping, KEYS);
        String id = word(node, "id");
        String says = word(node, "says");
        if (id.isBlank() || says.isBlank()) {
            say(node, "", "a property needs an id, and says in a sentence what has to hold");
        } else if (!id.matches("[A-Za-z][\\w.-]*")) {
            say(at(node, "id"), "id", "'" + id + "' may have letters, digits, dots and dashes only");
        }
        boolean varies = YamlNodes.at(node, List.of("vary")) != null;
        long ways = List.of("vary", "always", "never", "every").stream()
                .filter(key -> YamlNodes.at(node, List.of(key)) != null)
                .count();
        if (ways != 1) {
            say(node, id, "expected exactly one of vary, always, never and every");
        }
        if (varies != (YamlNodes.at(node, List.of("then")) != null)) {
            say(node, id, "vary and then belong together");
        }
        Vary vary = varies ? vary(at(node, "vary")) : null;
        Relation relation = varies ? relation(node) : null;
        ConditionReader conditions = new ConditionReader(file, problems);
        return new Property(
                id,
                says,
                node.getStartMark().getLine() + 1,
                vary,
                relation,
                conditions.at(node, "for"),
                conditions.at(node, "always"),
                conditions.at(node, "never"),
                every(YamlNodes.at(node, List.of("every"))));
    }

    private @Nullable Relation relation(Node node) {
        String then = word(node, "then");
        Relation relation = Relation.of(then);
        if (relation == null) {
            say(at(node, "then"), "then", notOneOf(then, Relation.allWords()));
        }
        return relation;
    }

    private @Nullable Vary vary(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            say(node, "vary", "expected facts with from and to, order, or repeat");
            return null;
        }
        refuseUnknown(mapping, VARY_KEYS);
        String order = word(node, "order");
        String repeat = word(node, "repeat");
        if (!order.isEmpty()) {
            return plain(
                    node,
                    "order",
                    order,
                    Map.of("answers", Vary.Sort.ORDER_OF_ANSWERS, "files", Vary.Sort.ORDER_OF_FILES));
        } else if (!repeat.isEmpty()) {
            return plain(node, "repeat", repeat, Map.of("twice", Vary.Sort.TWICE, "batch", Vary.Sort.BATCH));
        }
        Node facts = YamlNodes.at(node, List.of("facts"));
        if (facts == null) {
            say(node, "vary", "expected facts with from and to, order, or repeat");
            return null;
        }
        Set<Field> chosen = new LinkedHashSet<>();
        words(facts).forEach(word -> chosen.addAll(selected(facts, word)));
        Node except = YamlNodes.at(node, List.of("except"));
        if (except != null) {
            words(except).forEach(word -> selected(except, word).forEach(chosen::remove));
        }
        return new Vary(Vary.Sort.FACTS, List.copyOf(chosen), answer(node, "from"), answer(node, "to"));
    }

    private @Nullable Vary plain(Node node, String key, String word, Map<String, Vary.Sort> sorts) {
        Vary.Sort sort = sorts.get(word);
        if (sort == null) {
            say(
                    at(node, key),
                    key,
                    notOneOf(word, sorts.keySet().stream().sorted().toList()));
            return null;
        }
        return new Vary(sort, List.of(), Vary.Answer.ANY, Vary.Answer.ANY);
    }

    private List<Field> selected(Node node, String word) {
        List<Field> fields = selector.of(word);
        if (fields.isEmpty()) {
            String nearest = Spelling.nearest(word, selector.words());
            say(
                    node,
                    "facts",
                    "'" + word + "' is no fact, no topic and none of raising, calming, neutral, irrelevant, all"
                            + (nearest == null ? "" : "; did you mean " + nearest + "?"));
        }
        return fields;
    }

    private Vary.Answer answer(Node node, String key) {
        String word = word(node, key);
        for (Vary.Answer answer : Vary.Answer.values()) {
            if (answer.name().equalsIgnoreCase(word)) {
                return answer;
            }
        }
        say(
                at(node, key),
                key,
                notOneOf(
                        word,
                        java.util.Arrays.stream(Vary.Answer.values())
                                .map(one -> one.name().toLowerCase(java.util.Locale.ROOT))
                                .toList()));
        return Vary.Answer.ANY;
    }

    private @Nullable Every every(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        List<NodeTuple> entries = node instanceof MappingNode mapping ? mapping.getValue() : List.of();
        if (entries.size() != 1) {
            say(node, "every", "expected one thing with what it has to have, such as conclusion: [rule, citation]");
            return null;
        }
        String of = String.valueOf(YamlNodes.word(entries.get(0).getKeyNode()));
        Node list = entries.get(0).getValueNode();
        Every.Of thing = one(node, "every", of, Every.Of.values());
        Set<Every.Has> has = new LinkedHashSet<>();
        for (String word : words(list)) {
            Every.Has one = one(list, "every", word, Every.Has.values());
            if (one != null) {
                has.add(one);
            }
        }
        return thing == null ? null : new Every(thing, has);
    }

    private <E extends Enum<E>> @Nullable E one(Node node, String path, String word, E[] values) {
        for (E value : values) {
            if (value.name().equalsIgnoreCase(word)) {
                return value;
            }
        }
        List<String> allowed = java.util.Arrays.stream(values)
                .map(value -> value.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        say(node, path, notOneOf(word, allowed));
        return null;
    }

    private void refuseUnknown(MappingNode node, Set<String> known) {
        node.getValue().forEach(entry -> {
            String key = String.valueOf(YamlNodes.word(entry.getKeyNode()));
            if (!known.contains(key)) {
                say(
                        entry.getKeyNode(),
                        key,
                        "there is no such key: "
                                + notOneOf(key, known.stream().sorted().toList()));
            }
        });
    }

    static String notOneOf(String word, List<String> allowed) {
        String nearest = Spelling.nearest(word, allowed);
        return "'" + word + "' is not one of " + String.join(", ", allowed)
                + (nearest == null || word.isEmpty() ? "" : "; did you mean " + nearest + "?");
    }

    private static List<String> words(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(one -> String.valueOf(YamlNodes.word(one)))
                    .toList();
        }
        return List.of(String.valueOf(YamlNodes.word(node)));
    }

    private static String word(Node node, String key) {
        Node found = YamlNodes.at(node, List.of(key));
        String word = found == null ? "" : YamlNodes.word(found);
        return word == null ? "" : word.strip();
    }

    private static Node at(Node node, String key) {
        Node found = YamlNodes.at(node, List.of(key));
        return found == null ? node : found;
    }
}
