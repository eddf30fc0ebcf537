package dev.plumbline.bench;

import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import dev.plumbline.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads rule cases: several documents a file, each with rows that vary it. */
public final class CaseReader {

    private static final Set<String> KNOWN =
            Set.of("name", "source", "provenance", "derived", "today", "note", "status", "given", "expect", "matrix");

    private CaseReader() {}

    /**
     * All cases below a folder, in the order of their files.
     *
     * @throws RuleSetException when a file cannot be read as cases
     */
    public static List<RuleCase> below(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(".case.yaml"))
                    .sorted()
                    .toList();
        }
        List<RuleCase> cases = new ArrayList<>();
        for (Path file : files) {
            cases.addAll(read(folder.relativize(file).toString(), Files.readString(file)));
        }
        return cases;
    }

    /** The cases of one file. */
    public static List<RuleCase> read(String file, String text) {
        List<RuleCase> cases = new ArrayList<>();
        try {
            for (Object document : yaml().loadAll(text)) {
                if (document != null) {
                    cases(file, mapping(file, document), cases);
                }
            }
        } catch (YAMLException e) {
            throw refused(file, "not readable as YAML: " + e.getMessage());
        }
        return cases;
    }

    private static void cases(String file, Map<String, Object> document, List<RuleCase> cases) {
        for (String key : document.keySet()) {
            if (!KNOWN.contains(key)) {
                throw refused(file, "unknown key '" + key + "' in case '" + document.get("name") + "'");
            }
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        if (document.get("matrix") instanceof List<?> matrix) {
            matrix.forEach(row -> rows.add(mapping(file, row)));
        }
        if (rows.isEmpty()) {
            rows.add(Map.of());
        }
        for (Map<String, Object> row : rows) {
            Map<String, Object> merged = merged(document, row);
            String name =
                    String.valueOf(document.get("name")) + (row.containsKey("name") ? " / " + row.get("name") : "");
            Object today = merged.get("today");
            cases.add(new RuleCase(
                    file,
                    name,
                    today == null ? null : LocalDate.parse(String.valueOf(today)),
                    "todo".equals(merged.get("status")),
                    JsonText.compact(merged.getOrDefault("given", Map.of())),
                    mapping(file, merged.getOrDefault("expect", Map.of()))));
        }
    }

    /** Rows vary what the document says, key by key and at any depth; a list replaces a list. */
    private static Map<String, Object> merged(Map<String, Object> base, Map<String, Object> change) {
        Map<String, Object> merged = new LinkedHashMap<>(base);
        change.forEach((key, value) -> {
            if (value instanceof Map<?, ?> below && merged.get(key) instanceof Map<?, ?> existing) {
                merged.put(key, merged(mapping("", existing), mapping("", below)));
            } else {
                merged.put(key, value);
            }
        });
        return merged;
    }

    private static Map<String, Object> mapping(String file, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw refused(file, "expected a mapping, found '" + value + "'");
        }
        Map<String, Object> mapping = new LinkedHashMap<>();
        map.forEach((key, below) -> mapping.put(String.valueOf(key), below == null ? "" : below));
        return mapping;
    }

    /** A reader that leaves every value as it is written: what it means is for the intake to say. */
    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // None: yes stays yes, a date stays a date.
            }
        });
    }

    private static RuleSetException refused(String file, String message) {
        return new RuleSetException(List.of(new Problem(file, 0, 0, "", message)));
    }
}
