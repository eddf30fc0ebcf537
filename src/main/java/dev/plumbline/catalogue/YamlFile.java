package dev.plumbline.catalogue;

import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** A mapping in a catalogue file, read by its keys; what is missing or misspelt is refused with file and place. */
final class YamlFile {

    private final String file;
    private final String path;
    private final Map<?, ?> values;

    private YamlFile(String file, String path, Map<?, ?> values) {
        this.file = file;
        this.path = path;
        this.values = values;
    }

    static YamlFile read(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return of(file, new Yaml(new SafeConstructor(options)).load(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            int column = e.getProblemMark() == null ? 1 : e.getProblemMark().getColumn() + 1;
            throw refusal(file, line, column, "", "not readable as YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw refusal(file, 1, 1, "", "not readable as YAML: " + e.getMessage());
        }
    }

    /** A file of which is known already what it says. */
    static YamlFile of(String file, @Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return new YamlFile(file, "", map);
        }
        throw refusal(file, 1, 1, "", "expected a mapping");
    }

    Map<?, ?> tree() {
        return values;
    }

    List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    YamlFile map(String key) {
        if (values.get(key) instanceof Map<?, ?> map) {
            return new YamlFile(file, below(key), map);
        }
        throw wrong(key, "expected a mapping");
    }

    /** The mapping under a key; one without entries when nothing is said under it. */
    YamlFile mapOrEmpty(String key) {
        return has(key) ? map(key) : new YamlFile(file, below(key), Map.of());
    }

    /** Every entry that is a mapping, by a key of an enum. */
    <K extends Enum<K>, V> Map<K, V> each(Class<K> keyType, Function<YamlFile, V> entry) {
        Map<K, V> entries = new LinkedHashMap<>();
        for (String key : keys()) {
            entries.put(constant(keyType, key, key), entry.apply(map(key)));
        }
        return entries;
    }

    String text(String key) {
        Object value = values.get(key);
        if (value == null || value instanceof Map || value instanceof List) {
            throw wrong(key, "expected words");
        }
        return String.valueOf(value);
    }

    @Nullable
    String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    int whole(String key) {
        if (values.get(key) instanceof Integer number) {
            return number;
        }
        throw wrong(key, "expected a whole number");
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    <E extends Enum<E>> E constant(Class<E> type, String key) {
        return constant(type, text(key), key);
    }

    <E extends Enum<E>> List<E> constants(Class<E> type, String key) {
        return texts(key).stream().map(name -> constant(type, name, key)).toList();
    }

    List<String> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (!(values.get(key) instanceof List<?> list)) {
            throw wrong(key, "expected a list");
        }
        return list.stream().map(String::valueOf).toList();
    }

    List<YamlFile> maps(String key) {
        if (!(values.get(key) instanceof List<?> list)) {
            throw wrong(key, "expected a list");
        }
        List<YamlFile> maps = new ArrayList<>();
        for (Object item : list) {
            if (!(item instanceof Map<?, ?> map)) {
                throw wrong(key, "expected a list of mappings");
            }
            maps.add(new YamlFile(file, below(key) + "[" + maps.size() + "]", map));
        }
        return maps;
    }

    @Nullable
    Span span(String key) {
        if (!has(key)) {
            return null;
        }
        YamlFile span = map(key);
        return new Span(span.number("from"), span.number("to"));
    }

    @Nullable
    Double numberOrNull(String key) {
        return has(key) ? number(key) : null;
    }

    private double number(String key) {
        if (values.get(key) instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong(key, "expected a number");
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name, String key) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw wrong(key, "'" + name + "' is no " + type.getSimpleName());
        }
    }

    RuleSetException wrong(String key, String message) {
        return refusal(file, 0, 0, below(key), message);
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static RuleSetException refusal(String file, int line, int column, String path, String message) {
        return new RuleSetException(List.of(new Problem(file, line, column, path, message)));
    }
}
