package dev.plumbline.mutate;

import dev.plumbline.engine.Crowd;
import dev.plumbline.engine.EditableRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which cases could notice it when a rule holds, or does not hold, or concludes something else. For one thread; several of them may
 * share a crowd.
 */
final class Impact {

    private final EditableRule rule;
    private final Function<String, @Nullable EditableRule> rules;
    private final Crowd crowd;
    private @Nullable Map<String, BitSet> whenLost;
    private @Nullable Map<String, BitSet> whenGained;

    Impact(EditableRule rule, Function<String, @Nullable EditableRule> rules, Crowd crowd) {
        this.rule = rule;
        this.rules = rules;
        this.crowd = crowd;
    }

    EditableRule rule() {
        return rule;
    }

    /** The rules that hold otherwise in a case when this one does not hold any more, and itself. */
    List<EditableRule> whenLost(int place) {
        Map<String, BitSet> known = whenLost;
        if (known == null) {
            known = changes(false);
            whenLost = known;
        }
        return changed(known, place);
    }

    /** The rules that hold otherwise in a case when this one holds as well, and itself. */
    List<EditableRule> whenGained(int place) {
        Map<String, BitSet> known = whenGained;
        if (known == null) {
            known = changes(true);
            whenGained = known;
        }
        return changed(known, place);
    }

    /** All rules that could hold otherwise when this one concludes something else, and itself. */
    List<EditableRule> whenOther() {
        synchronized (crowd) {
            return texts(crowd.reached(rule.id()));
        }
    }

    /** Worked out when a case has to be looked for: most mutants are noticed at sight. */
    private Map<String, BitSet> changes(boolean always) {
        synchronized (crowd) {
            return crowd.changes(rule.id(), always);
        }
    }

    private List<EditableRule> changed(Map<String, BitSet> changes, int place) {
        List<String> ids = new ArrayList<>();
        changes.forEach((id, where) -> {
            if (where.get(place)) {
                ids.add(id);
            }
        });
        return texts(ids);
    }

    private List<EditableRule> texts(List<String> ids) {
        List<EditableRule> texts = new ArrayList<>(List.of(rule));
        for (String id : ids) {
            EditableRule text = rules.apply(id);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }
}
