package dev.plumbline.bench;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.result.NearRule;
import dev.plumbline.result.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for the rules behind a miss: the one that came nearest to what is missing, or those that gave what is too much. */
final class Hints {

    private static final Pattern FLAG = Pattern.compile("flag\\(kcontext, (?:\\w+\\.)?\\w+, (?:\\w+\\.)?(\\w+)\\).*");

    /** By which call a rule gives what a key expects. */
    private static final Map<String, String> CALLS = Map.of(
            "flags.must", "flag",
            "notYetExcluded", "suspect",
            "contributors.must", "argueFor",
            "contributors.unlikely", "argueAgainst",
            "patterns.must", "pattern",
            "withheld.must", "withhold",
            "plan", "status");

    private final CompiledRules rules;
    private final Assessor assessor;

    Hints(CompiledRules rules, Assessor assessor) {
        this.rules = rules;
        this.assessor = assessor;
    }

    List<Hint> of(List<Miss> misses, Assessment person, Result result) {
        List<Hint> hints = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        // A rule that the case names says more than any that could have given the same.
        List<Miss> namedFirst = misses.stream()
                .sorted(Comparator.comparing(miss -> !miss.key().equals("fired")))
                .toList();
        boolean named = false;
        for (Miss miss : namedFirst) {
            named |= miss.key().equals("fired");
            if (named && miss.key().startsWith("likelihood.")) {
                continue;
            }
            Hint hint = miss.kind() == Miss.Kind.MUST_NOT ? gave(miss, result) : nearest(miss, person);
            // One rule is often behind several misses: what it lacks is said once.
            if (hint != null
                    && (hint.nearest() == null || said.add(hint.nearest().rule()))) {
                hints.add(hint);
            }
        }
        return hints;
    }

    private Hint gave(Miss miss, Result result) {
        Map<String, RuleInfo> gave = new TreeMap<>();
        for (String code : miss.codes()) {
            if (miss.key().equals("notFired")) {
                called(code).forEach(rule -> gave.put(rule.id(), rule));
            } else {
                Reasons.of(result, code).stream().map(Reason::rule).forEach(id -> gave.put(id, rules.rule(id)));
            }
        }
        return new Hint(miss, null, null, List.copyOf(gave.values()));
    }

    private @Nullable Hint nearest(Miss miss, Assessment person) {
        List<NearRule> near = miss.key().equals("advice.must")
                ? miss.codes().stream()
                        .flatMap(code -> assessor.explain(person, code).couldGive().stream())
                        .toList()
                : assessor.nearest(
                        person, candidates(miss).stream().map(RuleInfo::id).toList());
        if (near.isEmpty()) {
            return null;
        }
        NearRule first = near.get(0);
        return new Hint(miss, first, rules.rule(first.rule()), List.of());
    }

    private List<RuleInfo> candidates(Miss miss) {
        if (miss.key().equals("fired")) {
            return miss.codes().stream().flatMap(id -> called(id).stream()).toList();
        } else if (miss.kind() == Miss.Kind.AT_LEAST) {
            Urgency wanted = Urgency.valueOf(miss.codes().get(0));
            return rules.rules().stream().filter(rule -> reaches(rule, wanted)).toList();
        }
        String call = miss.key().startsWith("likelihood.") ? "argueFor" : CALLS.get(miss.key());
        return call == null
                ? List.of()
                : miss.codes().stream()
                        .flatMap(code -> rules.giving(code).stream())
                        .filter(rule -> rule.concludes().startsWith(call + "("))
                        .toList();
    }

    /** The rules of an id, or of the row that they express. */
    private List<RuleInfo> called(String id) {
        return rules.rules().stream()
                .filter(rule -> rule.id().equals(id) || rule.id().matches(Pattern.quote(id) + "\\.\\d+"))
                .toList();
    }

    private static boolean reaches(RuleInfo rule, Urgency wanted) {
        Matcher flag = FLAG.matcher(rule.concludes());
        return flag.matches()
                && Arrays.stream(Urgency.values())
                        .anyMatch(level -> level.name().equals(flag.group(1)) && level.compareTo(wanted) >= 0);
    }
}
