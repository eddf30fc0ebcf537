package dev.plumbline.diff;

import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.WrittenRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
