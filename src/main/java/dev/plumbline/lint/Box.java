package dev.plumbline.lint;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * People who have one of some values in each of some domains, and anything elsewhere.
 *
 * @param sides the values allowed, by the name of the domain; never empty ones
 */
record Box(Map<String, BitSet> sides) {

    static final Box EVERYBODY = new Box(Map.of());

    static Box of(String name, BitSet values) {
        return new Box(Map.of(name, values));
    }

    /** Those who are in both; null when nobody is. */
    @Nullable
    Box and(Box other) {
        Map<String, BitSet> both = new TreeMap<>(sides);
        for (Map.Entry<String, BitSet> side : other.sides.entrySet()) {
            BitSet here = both.get(side.getKey());
            BitSet common = (BitSet) side.getValue().clone();
            if (here != null) {
                common.and(here);
            }
            if (common.isEmpty()) {
                return null;
            }
            both.put(side.getKey(), common);
        }
        return new Box(both);
    }

    Box with(String name, BitSet values) {
        Map<String, BitSet> changed = new TreeMap<>(sides);
        changed.put(name, values);
        return new Box(changed);
    }

    Box without(String name) {
        Map<String, BitSet> changed = new TreeMap<>(sides);
        changed.remove(name);
        return new Box(changed);
    }
}
