package dev.plumbline.json;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import dev.plumbline.fact.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact's value as files spell it: a number, a word, a list of words, or a map of left and right. */
public final class FactValue {

    private FactValue() {}

    /** The spelling, or null for what is not known. */
    public static @Nullable Object spelt(@Nullable Object value) {
        if (value == null || value == Presence.NOT_ASSESSED) {
            return null;
        } else if (value instanceof Enum<?> literal) {
            return Spelling.inFiles(literal);
        } else if (value instanceof Set<?> set) {
            List<Object> members = new ArrayList<>();
            set.forEach(member -> members.add(Spelling.inFiles((Enum<?>) member)));
            return List.copyOf(members);
        } else if (value instanceof NumberSides sides) {
            return sides(sides.left(), sides.right());
        } else if (value instanceof PresenceSides sides) {
            return sides(spelt(sides.left()), spelt(sides.right()));
        } else if (value instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < 1e15 ? (Object) number.longValue() : number;
        } else if (value instanceof Integer number) {
            return number.longValue();
        }
        return value.toString();
    }

    /** The unit of a field, or null. */
    public static @Nullable String unit(Field field) {
        return field.unit().isEmpty() ? null : field.unit();
    }

    private static @Nullable Map<String, Object> sides(@Nullable Object left, @Nullable Object right) {
        Map<String, Object> sides = new LinkedHashMap<>();
        if (left != null) {
            sides.put("left", left);
        }
        if (right != null) {
            sides.put("right", right);
        }
        return sides.isEmpty() ? null : sides;
    }
}
