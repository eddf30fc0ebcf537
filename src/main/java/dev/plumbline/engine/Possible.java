package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tells for whom some rules could hold, by what they cannot hold without: never no when one of them does hold. */
final class Possible implements Predicate<Facts> {

    private final Selection selection;
    private final BitSet asked;

    private Possible(Selection selection, BitSet asked) {
        this.selection = selection;
        this.asked = asked;
    }

    static Possible of(List<RuleText> texts, Set<String> ids) {
        Map<String, RuleNeeds> needs = new LinkedHashMap<>();
        Map<String, List<String>> giving = new HashMap<>();
        for (RuleText text : texts) {
            RuleNeeds rule = RuleNeeds.of(text);
            needs.put(text.id(), rule);
            rule.gives()
                    .forEach(key -> giving.computeIfAbsent(key, one -> new ArrayList<>())
                            .add(text.id()));
        }
        // What gives what they need, and what gives that: no other rule has a say.
        Set<String> upstream = new HashSet<>();
        List<String> open = new ArrayList<>(ids);
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            RuleNeeds rule = needs.get(id);
            if (rule != null && upstream.add(id)) {
                rule.conclusions().forEach(key -> open.addAll(giving.getOrDefault(key, List.of())));
            }
        }
        List<String> order = needs.keySet().stream().filter(upstream::contains).toList();
        BitSet asked = new BitSet();
        for (int i = 0; i < order.size(); i++) {
            asked.set(i, ids.contains(order.get(i)));
        }
        List<RuleNeeds> chosen = new ArrayList<>();
        order.forEach(id -> chosen.add(java.util.Objects.requireNonNull(needs.get(id))));
        return new Possible(Selection.of(chosen), asked);
    }

    @Override
    public boolean test(Facts facts) {
        return selection.of(facts).intersects(asked);
    }
}
