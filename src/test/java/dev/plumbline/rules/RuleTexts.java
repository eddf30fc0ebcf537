package dev.plumbline.rules;

import dev.plumbline.engine.RuleInfo;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the rules' own text tells a test: which fields lead to which flag, and which numbers decide. */
final class RuleTexts {

    static final Path FOLDER = Path.of("rules/back-pain");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"(\\S+).*?^end$");
    private static final Pattern COMPARED =
            Pattern.compile("(\\w+)(?:\\.\\w+)?\\s*(?:>=|<=|==|>|<)\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern FINDING = Pattern.compile("FindingCode\\.(\\w+)");
    private static final Pattern CONCLUDED = Pattern.compile("finding\\( kcontext, (?:FindingCode\\.)?(\\w+) \\)");

    /** What a rule compares that is worked out from answers, and the answers behind it. */
    private static final Map<String, List<String>> DERIVED = Map.of(
            "onsetAge", List.of("ageAtOnset", "age"),
            "bmi", List.of("weightKg"),
            "longestRunIncreasePercent", List.of("longestRunKm"));

    private final Map<String, String> byId = new TreeMap<>();
    private final Map<String, RuleInfo> infos = new TreeMap<>();

    RuleTexts(Collection<RuleInfo> rules) {
        rules.forEach(rule -> infos.put(rule.id(), rule));
        for (String text : files().values()) {
            for (Matcher rule = RULE.matcher(text); rule.find(); ) {
                byId.put(rule.group(1), rule.group());
            }
        }
    }

    /** The text of every rule file by its path. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(FOLDER)) {
            for (Path file :
                    (Iterable<Path>) found.filter(path -> path.toString().endsWith(".drl"))::iterator) {
                files.put(FOLDER.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** For each rule that raises a flag, in the order of ids: every field that decides whether it does. */
    List<List<Field>> clusters() {
        List<List<Field>> clusters = new ArrayList<>();
        byId.forEach((id, text) -> {
            if (infos.get(id).concludes().startsWith("flag(")) {
                Set<String> rules = new LinkedHashSet<>();
                follow(id, rules);
                Set<String> paths = new TreeSet<>();
                rules.forEach(rule -> infos.get(rule).reads().values().forEach(paths::addAll));
                clusters.add(paths.stream().map(Vocabulary::require).toList());
            }
        });
        return clusters;
    }

    private void follow(String id, Set<String> seen) {
        if (seen.add(id)) {
            for (Matcher finding = FINDING.matcher(byId.get(id)); finding.find(); ) {
                String code = finding.group(1);
                byId.forEach((other, text) -> {
                    Matcher concluded = CONCLUDED.matcher(text);
                    if (concluded.find() && concluded.group(1).equals(code)) {
                        follow(other, seen);
                    }
                });
            }
        }
    }

    /** The numbers that any rule compares a field with, by the field's name. */
    Map<String, List<Double>> thresholds() {
        Map<String, Set<Double>> found = new TreeMap<>();
        for (String text : byId.values()) {
            for (Matcher compared = COMPARED.matcher(text); compared.find(); ) {
                double number = Double.parseDouble(compared.group(2));
                String name = compared.group(1);
                for (String field : DERIVED.getOrDefault(name, List.of(name))) {
                    found.computeIfAbsent(field, key -> new TreeSet<>()).add(number);
                }
            }
        }
        Map<String, List<Double>> thresholds = new TreeMap<>();
        found.forEach((name, numbers) -> thresholds.put(name, List.copyOf(numbers)));
        return thresholds;
    }
}
