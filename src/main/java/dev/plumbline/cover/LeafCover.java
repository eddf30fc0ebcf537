package dev.plumbline.cover;

import dev.plumbline.engine.Demand;
import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often one comparison was seen to stand in which way, over all cases. Each comparison has one, whatever is said of it. */
public final class LeafCover {

    private final DemandLeaf leaf;
    private final Map<Demand.Standing, Integer> seen = new EnumMap<>(Demand.Standing.class);
    private Demand.Standing last = Demand.Standing.UNREAD;
    private boolean atLimit;

    LeafCover(DemandLeaf leaf) {
        this.leaf = leaf;
    }

    /** The comparison. */
    public DemandLeaf leaf() {
        return leaf;
    }

    void see(Demand.Subject person) {
        last = leaf.of(person);
        seen.merge(last, 1, Integer::sum);
        Field field = measured();
        if (field != null && !atLimit) {
            double limit = leaf.comparison().orElseThrow().number();
            atLimit = field.valueIn(person.facts()) instanceof Number given && given.doubleValue() == limit;
        }
    }

    /** How it stood in the case that was seen last. */
    Demand.Standing last() {
        return last;
    }

    /** In how many cases it stood so. */
    public int seen(Demand.Standing standing) {
        return seen.getOrDefault(standing, 0);
    }

    /** Whether it can be told from the text how it stands. */
    public boolean isMeasured() {
        return seen(Demand.Standing.UNREAD) == 0;
    }

    /** The ways to stand that no case shows; that something is not known is no way of its own to ask of a case. */
    public List<Demand.Standing> missing() {
        List<Demand.Standing> missing = new ArrayList<>();
        if (isMeasured()) {
            if (seen(Demand.Standing.HOLDS) == 0) {
                missing.add(Demand.Standing.HOLDS);
            }
            if (seen(Demand.Standing.FAILS) == 0) {
                missing.add(Demand.Standing.FAILS);
            }
        }
        return missing;
    }

    /** Whether it compares the number of one field with a limit. */
    public boolean hasLimit() {
        return measured() != null;
    }

    /** Whether cases show the limit itself, and a number on its other side. */
    public boolean isLimitMet() {
        return atLimit && missing().isEmpty();
    }

    private @Nullable Field measured() {
        return leaf.comparison()
                .filter(said ->
                        leaf.kind() == DemandLeaf.Kind.FACT && leaf.reads().size() == 1)
                .map(said -> Vocabulary.require(leaf.reads().get(0)))
                .filter(field -> leaf.comparison().orElseThrow().property().equals(field.name()))
                .orElse(null);
    }
}
