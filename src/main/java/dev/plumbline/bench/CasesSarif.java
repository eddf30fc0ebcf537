package dev.plumbline.bench;

import dev.plumbline.Problem;
import dev.plumbline.bench.CaseResult.Status;
import dev.plumbline.json.JsonText;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run of cases as SARIF 2.1.0, with each failing case at its line: what code review tools show beside the file. */
public final class CasesSarif {

    private static final String FAILS = "case-fails";
    private static final String UNREADABLE = "case-unreadable";
    private static final String TODO_PASSES = "todo-passes";

    private CasesSarif() {}

    /** The report, indented, ending in a line break. */
    public static String of(CasesRun run) {
        List<Object> results = new ArrayList<>();
        run.unreadable().forEach(problem -> results.add(result(UNREADABLE, problem)));
        for (CaseResult result : run.failingFirst()) {
            RuleCase ruleCase = result.ruleCase();
            if (result.status() == Status.UNREADABLE) {
                result.problems().forEach(problem -> results.add(result(UNREADABLE, problem)));
            } else if (result.status() == Status.FAILED || result.status() == Status.TODO_PASSES) {
                results.add(result(
                        result.status() == Status.FAILED ? FAILS : TODO_PASSES,
                        ruleCase.name() + ": " + CasesRun.brief(result),
                        ruleCase.file(),
                        ruleCase.line(),
                        1));
            }
        }
        Map<String, Object> driver = object("name", "plumbline", "version", version());
        driver.put(
                "rules",
                List.of(
                        rule(FAILS, "A rule case does not come out as expected"),
                        rule(UNREADABLE, "A rule case cannot be read"),
                        rule(TODO_PASSES, "A rule case is marked todo, and passes")));
        Map<String, Object> whole = object("tool", object("driver", driver), "columnKind", "unicodeCodePoints");
        whole.put("results", results);
        return JsonText.pretty(object(
                "$schema",
                "https://json.schemastore.org/sarif-2.1.0.json",
                "version",
                "2.1.0",
                "runs",
                List.of(whole)));
    }

    private static String version() {
        return dev.plumbline.RuleSet.ENGINE.replaceFirst("^\\S+ ", "").replaceFirst(",.*", "");
    }

    private static Map<String, Object> rule(String id, String words) {
        return object("id", id, "shortDescription", object("text", words));
    }

    private static Map<String, Object> result(String rule, Problem problem) {
        String message = problem.path().isEmpty() ? problem.message() : problem.path() + ": " + problem.message();
        return result(rule, message, problem.source(), problem.line(), problem.column());
    }

    private static Map<String, Object> result(String rule, String message, String file, int line, int column) {
        Map<String, Object> physical = object("artifactLocation", object("uri", uri(file)));
        if (line > 0) {
            physical.put("region", object("startLine", line, "startColumn", Math.max(column, 1)));
        }
        return object(
                "ruleId",
                rule,
                "level",
                rule.equals(TODO_PASSES) ? "note" : "error",
                "message",
                object("text", message),
                "locations",
                List.of(object("physicalLocation", physical)));
    }

    /** Relative to where the program runs, as far as the file was named so. */
    private static String uri(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            return path.toUri().toString();
        }
    }

    private static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put(pairs[i].toString(), pairs[i + 1]);
        }
        return object;
    }
}
