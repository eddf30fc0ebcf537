package dev.plumbline.intake;

import dev.plumbline.fact.Field;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as people and files write them: no trailing zeros, no exponent, the same in every locale. */
public final class Numbers {

    private static final double LARGEST = 1e9;

    private Numbers() {}

    /** A number without needless decimals: 9, 2.5. */
    public static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** What a field allows, with its unit: {@code NPRS 0-10}, {@code 0-24 h}; empty when there is no limit. */
    public static String range(Field field) {
        if (Double.isInfinite(field.minimum()) || Double.isInfinite(field.maximum())) {
            return field.unit();
        }
        String range = plain(field.minimum()) + (field.minimum() < 0 ? " to " : "-") + plain(field.maximum());
        boolean scale = field.unit().equals("NPRS") || field.unit().equals("MRC");
        return scale ? field.unit() + " " + range : (range + " " + field.unit()).strip();
    }

    /** What is wrong with a number here, such as {@code over 10 (NPRS 0-10)}; null when nothing is. */
    public static @Nullable String complaint(Field field, double number) {
        if (number > field.maximum()) {
            return "over " + plain(field.maximum()) + inBrackets(field);
        } else if (number < field.minimum()) {
            return "under " + plain(field.minimum()) + inBrackets(field);
        } else if (Double.isNaN(number)) {
            return "not a number" + inBrackets(field);
        }
        return Math.abs(number) > LARGEST ? "far too large" : null;
    }

    static String inBrackets(Field field) {
        String range = range(field);
        return range.isEmpty() ? "" : " (" + range + ")";
    }
}
