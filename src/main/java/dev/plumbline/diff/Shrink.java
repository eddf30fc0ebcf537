package dev.plumbline.diff;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes every answer away that is not needed for something to be so: one by one, until none can go. */
public final class Shrink {

    private Shrink() {}

    /**
     * The smaller facts, of which no single answer can be taken away any more.
     *
     * @param shows what has to stay so; it is so of the facts given
     */
    public static Facts of(Facts facts, Predicate<Facts> shows) {
        Facts smallest = facts;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Field field : Vocabulary.fields()) {
                if (!field.isKnownIn(smallest) && !isEmptyList(field.valueIn(smallest))) {
                    continue;
                }
                for (Object less : less(field.valueIn(smallest))) {
                    Facts without = field.replacedIn(smallest, less == GONE ? null : less);
                    if (shows.test(without)) {
                        smallest = without;
                        smaller = true;
                        break;
                    }
                }
            }
        }
        return smallest;
    }

    private static final Object GONE = new Object();

    private static boolean isEmptyList(@Nullable Object value) {
        return value instanceof Set<?> set && set.isEmpty();
    }

    /** What says less than a value, the least first. */
    private static List<Object> less(@Nullable Object value) {
        List<Object> less = new ArrayList<>(List.of(GONE));
        if (value instanceof Set<?> set && set.size() > 1) {
            for (Object member : set) {
                Set<Object> rest = new LinkedHashSet<>(set);
                rest.remove(member);
                less.add(rest);
            }
        } else if (value instanceof NumberSides sides && sides.left() != null && sides.right() != null) {
            less.add(new NumberSides(sides.left(), null));
            less.add(new NumberSides(null, sides.right()));
        } else if (value instanceof PresenceSides sides
                && !sides.left().isUnknown()
                && !sides.right().isUnknown()) {
            less.add(new PresenceSides(sides.left(), Presence.NOT_ASSESSED));
            less.add(new PresenceSides(Presence.NOT_ASSESSED, sides.right()));
        }
        return less;
    }
}
