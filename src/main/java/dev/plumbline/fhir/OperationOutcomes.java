package dev.plumbline.fhir;

import dev.plumbline.Problem;
import dev.plumbline.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says in FHIR what is wrong: OperationOutcome resources. */
public final class OperationOutcomes {

    private OperationOutcomes() {}

    /**
     * One error.
     *
     * @param code of FHIR's issue-type, such as {@code invalid}, {@code not-found}, {@code login}
     * @param text for a person: what, where and what to do
     */
    public static String error(String code, String text) {
        return outcome(List.of(issue("error", code, text, List.of())));
    }

    /** What is wrong with a resource that was refused: each problem with its FHIRPath and its line. */
    public static String of(List<Problem> problems) {
        List<Object> issues = new ArrayList<>();
        for (Problem problem : problems) {
            String place = problem.line() > 0 ? "line " + problem.line() + ", column " + problem.column() + ": " : "";
            List<String> expression = problem.path().isEmpty() ? List.of() : List.of(problem.path());
            issues.add(issue("error", "invalid", place + problem.message(), expression));
        }
        return outcome(issues);
    }

    private static Map<String, Object> issue(String severity, String code, String text, List<String> expression) {
        Map<String, Object> issue = new LinkedHashMap<>();
        issue.put("severity", severity);
        issue.put("code", code);
        issue.put("diagnostics", text);
        if (!expression.isEmpty()) {
            issue.put("expression", expression);
        }
        return issue;
    }

    private static String line(Object issue) {
        return issue instanceof Map<?, ?> said ? String.valueOf(said.get("diagnostics")) : "";
    }

    private static String outcome(List<?> issues) {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("resourceType", "OperationOutcome");
        outcome.put(
                "text",
                Narrative.of(
                        Locale.ENGLISH,
                        "Refused",
                        issues.stream().map(OperationOutcomes::line).toList()));
        outcome.put("issue", issues);
        return JsonText.pretty(outcome);
    }
}
