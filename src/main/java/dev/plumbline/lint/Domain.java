package dev.plumbline.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one thing that rules look at, of which each stands for all that no rule tells apart from it.
 *
 * @param name the path of a fact, or what stands for a conclusion
 * @param path the path of the fact behind it; empty for a conclusion
 * @param values the values in order; null is not known
 */
record Domain(String name, String path, List<@Nullable Object> values) {

    Domain {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, values.size());
        return all;
    }

    BitSet only(int index) {
        BitSet one = new BitSet();
        one.set(index);
        return one;
    }
}
