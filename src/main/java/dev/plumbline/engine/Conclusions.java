package dev.plumbline.engine;

import dev.plumbline.conclusion.Conclusion;
import dev.plumbline.conclusion.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stands at the end of a stage, and why. Immutable, and in an order that does not depend on how rules fired. */
public final class Conclusions implements Standing {

    private static final Comparator<Support> BY_RULE =
            Comparator.comparing(Support::rule).thenComparing(Conclusions::matchedConclusions);

    private final Map<Object, List<Support>> supports = new LinkedHashMap<>();

    Conclusions(Map<Object, List<Support>> found) {
        Map<String, Object> ordered = new TreeMap<>();
        found.keySet().forEach(conclusion -> ordered.put(conclusion.toString(), conclusion));
        for (Object conclusion : ordered.values()) {
            List<Support> why = found.getOrDefault(conclusion, List.of());
            supports.put(
                    conclusion,
                    why.size() < 2 ? why : why.stream().sorted(BY_RULE).toList());
        }
    }

    @Override
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

    /** The ids of all rules that support anything that stands. */
    public SortedSet<String> rules() {
        SortedSet<String> rules = new TreeSet<>();
        supports.values().forEach(why -> why.forEach(support -> rules.add(support.rule())));
        return rules;
    }

    /** Facts are the same in every match of a rule; what tells two matches apart is the conclusions among them. */
    private static String matchedConclusions(Support support) {
        StringBuilder text = new StringBuilder();
        for (Object matched : support.matched()) {
            text.append(matched instanceof Conclusion || matched instanceof Finding ? matched.toString() : "")
                    .append(';');
        }
        return text.toString();
    }
}
