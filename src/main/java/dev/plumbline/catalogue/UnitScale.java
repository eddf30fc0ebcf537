package dev.plumbline.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;

/** How a value in one unit becomes one in the unit of a fact: less {@code minus}, by {@code times}, through {@code over}. */
public record UnitScale(BigDecimal minus, BigDecimal times, BigDecimal over) {

    /** The value in the unit of the fact, to sixteen digits. */
    public BigDecimal convert(BigDecimal value) {
        return value.subtract(minus, MathContext.DECIMAL64)
                .multiply(times, MathContext.DECIMAL64)
                .divide(over, MathContext.DECIMAL64);
    }
}
