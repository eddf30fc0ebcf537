package dev.plumbline.fhir;

import dev.plumbline.fact.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of the vocabulary in the Unified Code for Units of Measure. */
final class Ucum {

    static final String SYSTEM = "http://unitsofmeasure.org";

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("%", "%"),
            Map.entry("/min", "/min"),
            Map.entry("MRC", "{score}"),
            Map.entry("NPRS", "{score}"),
            Map.entry("cm", "cm"),
            Map.entry("cycles", "{cycles}"),
            Map.entry("days", "d"),
            Map.entry("h", "h"),
            Map.entry("kg", "kg"),
            Map.entry("km", "km"),
            Map.entry("m", "m"),
            Map.entry("min", "min"),
            Map.entry("ml", "mL"),
            Map.entry("mm", "mm"),
            Map.entry("mmHg", "mm[Hg]"),
            Map.entry("months", "mo"),
            Map.entry("s", "s"),
            Map.entry("steps/min", "{steps}/min"),
            Map.entry("weeks", "wk"),
            Map.entry("years", "a"),
            Map.entry("°", "deg"),
            Map.entry("°C", "Cel"));

    private Ucum() {}

    /** The code of a field's unit, or null for a plain count. */
    static @Nullable String code(Field field) {
        if (field.unit().isEmpty()) {
            return null;
        }
        String code = CODES.get(field.unit());
        if (code == null) {
            throw new IllegalStateException("no UCUM code is known for " + field.unit());
        }
        return code;
    }
}
