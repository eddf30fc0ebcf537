package dev.plumbline.lint;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was found, for programs. */
public final class LintJson {

    private LintJson() {}

    /** The findings and what was looked at. */
    public static Map<String, Object> plain(LintReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rules", report.rules());
        json.put("cases", report.cases());
        json.put("errors", report.count(Level.ERROR));
        json.put("warnings", report.count(Level.WARNING));
        json.put("allowed", report.allowed());
        json.put("comparisons", report.conditions());
        json.put("comparisonsTakenAsAWhole", report.opaque());
        json.put("rulesNotAnalysed", report.tooMany());
        json.put("findings", report.findings().stream().map(LintJson::plain).toList());
        return json;
    }

    private static Map<String, Object> plain(Finding found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("check", found.check().id());
        json.put("level", found.check().level().name().toLowerCase(Locale.ROOT));
        json.put("file", found.file());
        json.put("line", found.line());
        json.put("column", found.column());
        json.put("rule", found.rule());
        json.put("message", found.message());
        json.put("patient", found.patient());
        return json;
    }

    /** The findings in the Static Analysis Results Interchange Format 2.1.0. */
    public static Map<String, Object> sarif(LintReport report) {
        List<Map<String, Object>> checks = Arrays.stream(Check.values())
                .map(check -> ordered(
                        "id", check.id(),
                        "shortDescription", Map.of("text", check.summary()),
                        "fullDescription", Map.of("text", check.page()),
                        "defaultConfiguration", Map.of("level", level(check))))
                .toList();
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", ordered("name", "plumbline rules lint", "rules", checks)));
        run.put("results", report.findings().stream().map(LintJson::result).toList());
        return ordered(
                "$schema", "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0", "runs", List.of(run));
    }

    private static Map<String, Object> result(Finding found) {
        Map<String, Object> place = ordered("artifactLocation", Map.of("uri", found.file()));
        if (found.line() > 0) {
            place.put("region", ordered("startLine", found.line(), "startColumn", Math.max(1, found.column())));
        }
        String patient = found.patient().isEmpty() ? "" : "\n" + found.patient();
        String rule = found.rule().isEmpty() ? "" : found.rule() + ": ";
        return ordered(
                "ruleId",
                found.check().id(),
                "level",
                level(found.check()),
                "message",
                Map.of("text", rule + found.message() + patient),
                "locations",
                List.of(Map.of("physicalLocation", place)));
    }

    private static String level(Check check) {
        return check.level().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
