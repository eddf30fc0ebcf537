package dev.plumbline.bench;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML with the place of every value, each left as it is written: what it means is for the intake to say. */
public final class YamlNodes {

    private static final int DEEPEST = 30;

    private YamlNodes() {}

    /**
     * The documents of a file, without empty ones.
     *
     * @throws InvalidInputException when it is not YAML
     */
    public static List<Node> documents(String file, String text) {
        List<Node> documents = new ArrayList<>();
        try {
            for (Node node : yaml().composeAll(new StringReader(text))) {
                if (!(node instanceof ScalarNode scalar) || !scalar.getValue().isEmpty()) {
                    documents.add(node);
                }
            }
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            int line = mark == null ? 0 : mark.getLine() + 1;
            int column = mark == null ? 0 : mark.getColumn() + 1;
            throw refused(new Problem(file, line, column, "", "not readable as YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            throw refused(new Problem(file, 0, 0, "", "not readable as YAML: " + e.getMessage()));
        }
        return documents;
    }

    /** What stands there as maps, lists and words. */
    public static Object plain(String file, Node node) {
        return value(file, node, 0);
    }

    /** A mapping as maps, lists and words. */
    public static Map<String, Object> mapping(String file, Node node) {
        return mapping(file, node, 0);
    }

    private static Map<String, Object> mapping(String file, Node node, int depth) {
        if (!(node instanceof MappingNode map)) {
            throw refused(problem(file, node, "", "expected a mapping"));
        }
        Map<String, Object> mapping = new LinkedHashMap<>();
        for (NodeTuple entry : map.getValue()) {
            String key = word(entry.getKeyNode());
            if (key == null) {
                throw refused(problem(file, entry.getKeyNode(), "", "a key must be a single word"));
            } else if (mapping.put(key, value(file, entry.getValueNode(), depth)) != null) {
                throw refused(problem(file, entry.getKeyNode(), key, "stands here twice"));
            }
        }
        return mapping;
    }

    private static Object value(String file, Node node, int depth) {
        if (depth > DEEPEST) {
            throw refused(problem(file, node, "", "nested too deep"));
        } else if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(item -> value(file, item, depth + 1))
                    .toList();
        }
        String word = word(node);
        return word == null ? mapping(file, node, depth + 1) : word;
    }

    /** A single word, or null for a list or a mapping. */
    public static @Nullable String word(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    /** The entry of a mapping, or null. */
    public static @Nullable NodeTuple entry(Node node, String key) {
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                if (key.equals(word(entry.getKeyNode()))) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** The value at a path of keys, or null. */
    public static @Nullable Node at(Node node, List<String> path) {
        Node found = node;
        for (String key : path) {
            NodeTuple entry = entry(found, key);
            if (entry == null) {
                return null;
            }
            found = entry.getValueNode();
        }
        return found;
    }

    /** Something that is wrong with what stands there. */
    public static Problem problem(String file, Node node, String path, String message) {
        Mark mark = node.getStartMark();
        return new Problem(file, mark.getLine() + 1, mark.getColumn() + 1, path, message);
    }

    /** A refusal for one problem. */
    public static InvalidInputException refused(Problem problem) {
        return new InvalidInputException(List.of(problem));
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // None: yes stays yes, a date stays a date.
            }
        });
    }
}
