package dev.plumbline.picture;

import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** A value in the file of pictures with its place; what is not as it must be is refused with file, line and column. */
final class Data {

    private final String file;
    private final String path;
    private final Node node;

    private Data(String file, String path, Node node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    static Data read(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (node == null) {
                throw new RuleSetException(List.of(new Problem(file, 1, 1, "", "is empty; expected a mapping")));
            }
            return new Data(file, "", node);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            String message = "not readable as YAML: " + e.getProblem();
            throw new RuleSetException(List.of(new Problem(file, line, column, "", message)));
        } catch (YAMLException e) {
            String message = "not readable as YAML: " + e.getMessage();
            throw new RuleSetException(List.of(new Problem(file, 1, 1, "", message)));
        }
    }

    RuleSetException wrong(String message) {
        Mark mark = node.getStartMark();
        return new RuleSetException(
                List.of(new Problem(file, mark.getLine() + 1, mark.getColumn() + 1, path, message)));
    }

    /** The entries of a mapping in their order. */
    Map<String, Data> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("expected a mapping");
        }
        Map<String, Data> entries = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            String below = path.isEmpty() ? key : path + "." + key;
            if (entries.put(key, new Data(file, below, entry.getValueNode())) != null) {
                throw new Data(file, below, entry.getKeyNode()).wrong("stands here twice");
            }
        }
        return entries;
    }

    /** The entries of a mapping that may have these keys and no others. */
    Map<String, Data> entries(Collection<String> allowed) {
        Map<String, Data> entries = entries();
        entries.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                throw value.wrong("there is no '" + key + "' here; there can be " + String.join(", ", allowed));
            }
        });
        return entries;
    }

    @Nullable
    Data get(String key) {
        return entries().get(key);
    }

    Data need(String key) {
        Data value = get(key);
        if (value == null) {
            throw wrong("'" + key + "' is missing");
        }
        return value;
    }

    List<Data> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("expected a list");
        }
        List<Data> list = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            list.add(new Data(file, path + "[" + list.size() + "]", item));
        }
        return list;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
            return scalar.getValue();
        }
        throw wrong("expected words");
    }

    /** The constant with a name, which is this value or the key it stands under. */
    <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String known =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            throw wrong("'" + name + "' is none of " + known);
        }
    }

    double number() {
        if (node instanceof ScalarNode scalar) {
            try {
                double number = Double.parseDouble(scalar.getValue());
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw wrong("expected a number, found '" + scalar.getValue() + "'");
            }
        }
        throw wrong("expected a number");
    }

    /** A list of numbers, or one number alone. */
    List<Double> numbers(int atLeast, int atMost) {
        List<Double> numbers = isList() ? list().stream().map(Data::number).toList() : List.of(number());
        if (numbers.size() < atLeast || numbers.size() > atMost) {
            String many = atLeast == atMost ? String.valueOf(atLeast) : atLeast + " to " + atMost;
            throw wrong("expected " + many + " numbers, found " + numbers.size());
        }
        return numbers;
    }

    /** Three numbers, those not given being zero. */
    Vec vec(int atLeast) {
        List<Double> n = numbers(atLeast, 3);
        return new Vec(n.get(0), n.size() > 1 ? n.get(1) : 0, n.size() > 2 ? n.get(2) : 0);
    }

    /** Flexion, or flexion, side and turn. */
    Bend bend() {
        Vec v = vec(1);
        return new Bend(v.x(), v.y(), v.z());
    }
}
