package dev.plumbline.diff;

import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.WrittenRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rules rest on what others conclude. */
final class Downstream {

    private static final Map<String, String> TYPES = Map.of(
            "finding", "Finding",
            "flag", "Flag",
            "suspect", "Suspect",
            "pattern", "Pattern",
            "context", "PlanContextHolds");

    private final Map<String, List<WrittenRule>> resting = new HashMap<>();

    Downstream(List<WrittenRule> rules) {
        for (WrittenRule rule : rules) {
            for (DemandLeaf leaf : rule.condition().leaves()) {
                if (leaf.kind() != DemandLeaf.Kind.FACT) {
                    leaf.codes()
                            .forEach(code -> resting.computeIfAbsent(leaf.type() + "/" + code, key -> new ArrayList<>())
                                    .add(rule));
                }
            }
        }
    }

    /** The ids of some edited rules and of all that rest on them, directly or through others. */
    Set<String> around(List<RuleEdit> edits) {
        Set<String> ids = new HashSet<>();
        List<WrittenRule> open = new ArrayList<>();
        edits.stream().flatMap(edit -> edit.sides().stream()).forEach(rule -> {
            ids.add(rule.id());
            open.addAll(of(rule));
        });
        while (!open.isEmpty()) {
            WrittenRule rule = open.remove(open.size() - 1);
            if (ids.add(rule.id())) {
                open.addAll(of(rule));
            }
        }
        return ids;
    }

    /** The rules that rest on what a rule concludes. */
    List<WrittenRule> of(WrittenRule rule) {
        String type = TYPES.get(rule.call());
        return type == null
                ? List.of()
                : resting.getOrDefault(type + "/" + rule.code(), List.of()).stream()
                        .distinct()
                        .toList();
    }
}
