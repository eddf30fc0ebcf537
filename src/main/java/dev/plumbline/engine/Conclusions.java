package dev.plumbline.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands at the end of a stage, and why. Immutable, and in an order that does not depend on how rules fired. */
public final class Conclusions {

    private static final Comparator<Support> BY_RULE = Comparator.comparing(Support::rule)
            .thenComparing(support -> support.matched().toString());

    private final Map<Object, List<Support>> supports = new LinkedHashMap<>();

    Conclusions(Map<Object, List<Support>> found) {
        found.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> supports.put(
                        entry.getKey(),
                        entry.getValue().stream().sorted(BY_RULE).toList()));
    }

    /** All conclusions of one type. */
    public <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Object conclusion : supports.keySet()) {
            if (type.isInstance(conclusion)) {
                found.add(type.cast(conclusion));
            }
        }
        return found;
    }

    /** Why a conclusion stands; empty for what no rule concluded. */
    public List<Support> why(Object conclusion) {
        return supports.getOrDefault(conclusion, List.of());
    }
}
