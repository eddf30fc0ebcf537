package dev.plumbline.rules;

import dev.plumbline.Assessment;
import dev.plumbline.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the tables that the tests of the shipped rules hold them against, and the rule set's own files as they are written. */
final class Tables {

    private Tables() {}

    /** A table of this package: its rows without comments, split at tabs, the heading first. */
    static List<List<String>> tsv(String name) {
        return resource(name)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    /** A YAML file of this package. */
    static Map<String, Object> yaml(String name) {
        return map(reader().load(resource(name)));
    }

    /** A YAML file of the shipped rule set. */
    static Map<String, Object> shipped(String name) {
        try {
            return map(reader().load(Files.readString(Path.of("rules/back-pain", name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, below) -> map.put(String.valueOf(key), below));
        return map;
    }

    static List<String> words(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** One after another: a later answer replaces an earlier one, and lists are joined. */
    @SafeVarargs
    static Map<String, Object> merged(Map<String, Object>... parts) {
        Map<String, Object> merged = new LinkedHashMap<>();
        for (Map<String, Object> part : parts) {
            part.forEach((key, value) -> merged.merge(key, value, Tables::joined));
        }
        return merged;
    }

    private static Object joined(Object one, Object other) {
        if (one instanceof Map && other instanceof Map) {
            return merged(map(one), map(other));
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            Set<Object> all = new LinkedHashSet<>(first);
            all.addAll(second);
            return new ArrayList<>(all);
        }
        return other;
    }

    static Assessment person(Map<String, Object> given) {
        return Assessment.parse(JsonText.compact(given));
    }

    private static String resource(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Yaml reader() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }
}
