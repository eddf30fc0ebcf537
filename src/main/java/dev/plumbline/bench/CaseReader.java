package dev.plumbline.bench;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.fact.Spelling;
import dev.plumbline.intake.Dates;
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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads rule cases: several documents a file, each with rows that vary it. A fixture is an assessment in a file of its own, beside
 * the cases, on which {@code given} builds.
 */
public final class CaseReader {

    /** How the names of files with cases end. */
    public static final String ENDING = ".case.yaml";

    private static final Set<String> KNOWN = Set.of(
            "name",
            "source",
            "provenance",
            "derived",
            "today",
            "note",
            "status",
            "fixture",
            "given",
            "expect",
            "matrix");

    private final String file;
    private final Function<String, @Nullable String> fixtures;
    private final List<RuleCase> cases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CaseReader(String file, Function<String, @Nullable String> fixtures) {
        this.file = file;
        this.fixtures = fixtures;
    }

    /** The files with cases below a folder, in the order of their names. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /**
     * All cases below a folder, in the order of their files, which are named from the folder on.
     *
     * @throws InvalidInputException when a file cannot be read as cases
     */
    public static List<RuleCase> below(Path folder) throws IOException {
        List<RuleCase> cases = new ArrayList<>();
        for (Path file : files(folder)) {
            cases.addAll(read(folder.relativize(file).toString(), file));
        }
        return cases;
    }

    /**
     * The cases of one file.
     *
     * @param name what the file is called in reports
     * @throws InvalidInputException with every problem of the file
     */
    public static List<RuleCase> read(String name, Path file) throws IOException {
        return read(name, Files.readString(file), fixture -> {
            try {
                return Files.readString(file.resolveSibling(fixture));
            } catch (IOException | RuntimeException e) {
                return null;
            }
        });
    }

    /**
     * The cases of a text, which has no fixtures.
     *
     * @param file what the text is called in reports
     * @throws InvalidInputException with every problem of the text
     */
    public static List<RuleCase> read(String file, String text) {
        return read(file, text, fixture -> null);
    }

    /**
     * The cases of a text.
     *
     * @param file what the text is called in reports
     * @param fixtures gives the text of a fixture by its name, or null when there is none
     * @throws InvalidInputException with every problem of the text
     */
    public static List<RuleCase> read(String file, String text, Function<String, @Nullable String> fixtures) {
        CaseReader reader = new CaseReader(file, fixtures);
        for (Node document : YamlNodes.documents(file, text)) {
            reader.document(document);
        }
        if (!reader.problems.isEmpty()) {
            throw new InvalidInputException(reader.problems);
        }
        return reader.cases;
    }

    private void document(Node node) {
        Map<String, Object> document = YamlNodes.mapping(file, node);
        MappingNode spans = (MappingNode) node;
        Node matrix = YamlNodes.at(node, List.of("matrix"));
        List<Node> rows = matrix instanceof SequenceNode list ? list.getValue() : List.of();
        refuseUnknown(spans);
        if (matrix != null && !(matrix instanceof SequenceNode)) {
            problems.add(YamlNodes.problem(file, matrix, "matrix", "expected a list of rows"));
        }
        if (rows.isEmpty()) {
            one(document, Map.of(), new CaseSpans(file, spans, null));
        }
        for (Node row : rows) {
            Map<String, Object> varied = YamlNodes.mapping(file, row);
            refuseUnknown((MappingNode) row);
            one(document, varied, new CaseSpans(file, spans, (MappingNode) row));
        }
    }

    private void refuseUnknown(MappingNode node) {
        node.getValue().forEach(entry -> {
            String key = String.valueOf(YamlNodes.word(entry.getKeyNode()));
            if (!KNOWN.contains(key)) {
                String nearest = Spelling.nearest(key, new TreeSet<>(KNOWN));
                problems.add(YamlNodes.problem(
                        file,
                        entry.getKeyNode(),
                        key,
                        "a case has no such key" + (nearest == null ? "" : "; did you mean " + nearest + "?")));
            }
        });
    }

    private void one(Map<String, Object> document, Map<String, Object> row, CaseSpans spans) {
        Map<String, Object> merged = merged(document, row);
        String rowName = row.containsKey("name") ? " / " + row.get("name") : "";
        Object expect = merged.getOrDefault("expect", Map.of());
        RuleCase ruleCase = new RuleCase(
                file,
                merged.containsKey("name") ? document.getOrDefault("name", "unnamed") + rowName : "unnamed",
                cases.size() + 1,
                spans.own().getStartMark().getLine() + 1,
                today(merged, spans),
                "todo".equals(merged.get("status")),
                String.valueOf(merged.getOrDefault("provenance", "")),
                String.valueOf(merged.getOrDefault("source", "")),
                JsonText.compact(given(merged, spans)),
                expect instanceof Map<?, ?> map ? copy(map) : Map.of(),
                spans);
        if (merged.containsKey("status") && !ruleCase.todo()) {
            problems.add(spans.problem("'" + merged.get("status") + "' is no status; only todo is", "status"));
        }
        problems.addAll(new ExpectationCheck(ruleCase, expect).problems());
        cases.add(ruleCase);
    }

    private @Nullable LocalDate today(Map<String, Object> merged, CaseSpans spans) {
        Object today = merged.get("today");
        LocalDate date = today == null ? null : Dates.of(today.toString());
        if (today != null && date == null) {
            problems.add(spans.problem("'" + today + "' is not a date; write it as 2026-01-31", "today"));
        }
        return date;
    }

    private Map<String, Object> given(Map<String, Object> merged, CaseSpans spans) {
        Map<String, Object> given = new LinkedHashMap<>();
        Object named = merged.getOrDefault("fixture", List.of());
        for (Object fixture : named instanceof List<?> list ? list : List.of(named)) {
            String text = fixtures.apply(fixture.toString());
            List<Node> documents = text == null ? List.of() : YamlNodes.documents(fixture.toString(), text);
            if (documents.size() == 1) {
                given = merged(given, YamlNodes.mapping(fixture.toString(), documents.get(0)));
            } else {
                problems.add(
                        spans.problem("'" + fixture + "' is no file with one assessment beside the cases", "fixture"));
            }
        }
        Object own = merged.getOrDefault("given", Map.of());
        if (own instanceof Map<?, ?> map) {
            return merged(given, copy(map));
        } else if (!own.toString().isEmpty()) {
            problems.add(spans.problem("expected an assessment", "given"));
        }
        return given;
    }

    /** Rows vary what the document says, key by key and at any depth; a list replaces a list. */
    private static Map<String, Object> merged(Map<String, Object> base, Map<String, Object> change) {
        Map<String, Object> merged = new LinkedHashMap<>(base);
        change.forEach((key, value) -> {
            if (value instanceof Map<?, ?> below && merged.get(key) instanceof Map<?, ?> existing) {
                merged.put(key, merged(copy(existing), copy(below)));
            } else {
                merged.put(key, value);
            }
        });
        return merged;
    }

    static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }
}
