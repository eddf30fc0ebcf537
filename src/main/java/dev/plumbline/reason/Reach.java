package dev.plumbline.reason;

import dev.plumbline.conclusion.Finding;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.engine.Standing;
import dev.plumbline.engine.Waiting;
import dev.plumbline.fact.Facts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How large a part a question has in what must not wait: each flag that a rule could still raise to the highest level counts for the
 * questions that this rule is waiting for, and the more the fewer they are. It puts questions in order of which no single answer decides, and
 * claims nothing.
 */
final class Reach {

    private static final Pattern FLAG =
            Pattern.compile("flag\\(kcontext, (?:\\w+\\.)?(\\w+), (?:Urgency\\.)?" + Urgency.EMERGENCY_NOW + "\\).*");

    /** How much less a rule counts for each further question that it waits for: few of the answers it hopes for are given. */
    private static final double EACH_MORE = 0.3;

    /** How much more it counts for each part that answers have met: what was found so far is followed up before anything new is opened. */
    private static final double EACH_MET = 4;

    private final CompiledRules rules;
    private final Map<String, String> flagByRule = new LinkedHashMap<>();

    Reach(CompiledRules rules) {
        this.rules = rules;
        for (RuleInfo rule : rules.rules()) {
            Matcher flag = FLAG.matcher(rule.concludes());
            if (flag.matches()) {
                flagByRule.put(rule.id(), flag.group(1));
            }
        }
    }

    /** The part of each question that has one. */
    Map<String, Double> of(Facts facts, Standing standing) {
        Set<String> found = standing.all(Finding.class).stream()
                .map(finding -> finding.code().name())
                .collect(Collectors.toSet());
        Map<String, Map<String, Double>> byFlag = new HashMap<>();
        for (Waiting rule : rules.waiting(flagByRule.keySet(), facts, found)) {
            String flag = flagByRule.get(rule.rule());
            rule.questions()
                    .forEach((path, needed) -> byFlag.computeIfAbsent(path, key -> new HashMap<>())
                            .merge(
                                    flag,
                                    Math.pow(EACH_MORE, needed - 1.0) * Math.pow(EACH_MET, rule.met()),
                                    Math::max));
        }
        Map<String, Double> parts = new HashMap<>();
        byFlag.forEach((path, flags) -> parts.put(
                path, flags.values().stream().mapToDouble(Double::doubleValue).sum()));
        return parts;
    }
}
