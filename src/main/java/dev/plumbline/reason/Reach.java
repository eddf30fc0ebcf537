package dev.plumbline.reason;

import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a part a question has in what must not wait, read off the rules: each flag that a rule raises to the highest level counts
 * for the questions of that rule, directly or through what they infer, and the more the fewer they are. It puts questions in order of
 * which no single answer decides, and claims nothing.
 */
final class Reach {

    private static final Pattern FLAG =
            Pattern.compile("flag\\(kcontext, (?:\\w+\\.)?(\\w+), (?:Urgency\\.)?" + Urgency.EMERGENCY_NOW + "\\).*");
    private static final Pattern FINDING = Pattern.compile("finding\\(kcontext, (?:\\w+\\.)?(\\w+)\\).*");
    private static final int DEEPEST = 4;

    private final CompiledRules rules;
    private final Map<String, List<RuleInfo>> inferring = new HashMap<>();
    private final Map<String, Map<String, Double>> partByFlag = new HashMap<>();

    Reach(CompiledRules rules) {
        this.rules = rules;
        for (RuleInfo rule : rules.rules()) {
            Matcher finding = FINDING.matcher(rule.concludes());
            if (finding.matches()) {
                inferring
                        .computeIfAbsent(finding.group(1), code -> new ArrayList<>())
                        .add(rule);
            }
        }
        for (RuleInfo rule : rules.rules()) {
            Matcher flag = FLAG.matcher(rule.concludes());
            if (flag.matches()) {
                count(flag.group(1), rule, 0, 0);
            }
        }
    }

    /** Counts for all questions of a rule that some of its company are already known to be needed. */
    private void count(String flag, RuleInfo rule, int company, int depth) {
        List<String> paths =
                rule.reads().values().stream().flatMap(List::stream).distinct().toList();
        List<String> findings = List.copyOf(rules.findings(rule.id()));
        int needed = company + paths.size() + findings.size();
        for (String path : paths) {
            partByFlag.computeIfAbsent(path, key -> new HashMap<>()).merge(flag, 1.0 / needed, Math::max);
        }
        for (String finding : depth < DEEPEST ? findings : List.<String>of()) {
            inferring.getOrDefault(finding, List.of()).forEach(one -> count(flag, one, needed - 1, depth + 1));
        }
    }

    /** The part of a question; 0 when it has none. */
    double of(String path) {
        return partByFlag.getOrDefault(path, Map.of()).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
