package dev.plumbline.report;

import dev.plumbline.result.ObservedFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as people read them. */
final class Values {

    private Values() {}

    /** A finding with its value and unit. */
    static String fact(ObservedFact fact) {
        return fact.fact() + " " + value(fact.value()) + unit(fact.unit());
    }

    /** A unit behind a value, or nothing. */
    static String unit(@Nullable String unit) {
        return unit == null ? "" : " " + unit;
    }

    /** A value: a number without needless decimals, a list with commas, sides by their names. */
    static String value(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "none" : list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        } else if (value instanceof Map<?, ?> sides) {
            return sides.entrySet().stream()
                    .map(side -> side.getKey() + " " + side.getValue())
                    .collect(Collectors.joining(", "));
        } else if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return String.valueOf(value);
    }
}
