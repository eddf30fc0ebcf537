package dev.plumbline.fhir;

import dev.plumbline.catalogue.ObservationCode;
import dev.plumbline.catalogue.RecordCode;
import dev.plumbline.catalogue.UnitScale;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.intake.Node;
import dev.plumbline.intake.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of an observation or a component as an assessment file would have it.
 *
 * @param text the value; empty when there is none
 * @param words whether it is a word and no number
 * @param why why there is none; null when there is one
 */
record RecordValue(String text, boolean words, @Nullable String why) {

    private static final String UCUM = "http://unitsofmeasure.org";
    private static final String INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
    private static final int DECIMALS = 2;

    /** No longer than a measurement can be, so that a number is never as long as its exponent says. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,20})?([eE][-+]?\\d{1,2})?");

    static RecordValue of(Element holder, ObservationCode entry, Field field) {
        if (!entry.marks().isEmpty()) {
            return mark(holder, entry);
        }
        List<String> given = holder.node().entries().stream()
                .map(Node.Entry::key)
                .filter(key -> key.startsWith("value"))
                .toList();
        if (given.size() > 1) {
            holder.wrong(holder.node(), "value", "more than one value; an observation has one");
            return not("has more than one value");
        } else if (given.isEmpty()) {
            return not(holder.value("dataAbsentReason") == null ? "has no value" : "says that its value is missing");
        }
        String name = given.get(0);
        return switch (name) {
            case "valueQuantity" -> quantity(holder.child(name), entry, field);
            case "valueInteger" -> number(holder.bare(name), entry.units().get("1"), field);
            case "valueBoolean" -> flag(holder.bare(name), entry, field);
            case "valueCodeableConcept" -> answer(Concept.of(holder.child(name)), entry);
            default -> not("has a value of a kind that is not read");
        };
    }

    private static RecordValue mark(Element holder, ObservationCode entry) {
        for (Element interpretation : holder.children("interpretation")) {
            for (String code : Concept.of(interpretation).in(INTERPRETATION)) {
                String said = entry.marks().get(code);
                if (said != null) {
                    return new RecordValue(said, true, null);
                }
            }
        }
        return not("is not marked by the laboratory as anything that counts");
    }

    private static RecordValue quantity(@Nullable Element quantity, ObservationCode entry, Field field) {
        if (quantity == null) {
            return not("has no value");
        }
        String system = quantity.text("system");
        String code = quantity.text("code");
        Node.Scalar value = quantity.bare("value");
        if (quantity.value("comparator") != null) {
            return not("says only that it is more or less than a value");
        }
        return number(
                value,
                code == null || !UCUM.equals(system) ? null : entry.units().get(code),
                field);
    }

    private static RecordValue number(Node.@Nullable Scalar value, @Nullable UnitScale scale, Field field) {
        if (value == null) {
            return not("has no value");
        } else if (scale == null) {
            return not("has a unit that is not read, or none");
        } else if (!NUMBER.matcher(value.text()).matches()) {
            return not("has a value that is no number a measurement can be");
        }
        boolean whole = field.kind() == FieldKind.WHOLE_NUMBER;
        BigDecimal number =
                scale.convert(new BigDecimal(value.text())).setScale(whole ? 0 : DECIMALS, RoundingMode.HALF_UP);
        if (Numbers.complaint(field, number.doubleValue()) != null) {
            return not("is outside of what " + field.path() + " can be");
        }
        return new RecordValue(
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString(), false, null);
    }

    private static RecordValue flag(Node.@Nullable Scalar value, ObservationCode entry, Field field) {
        if (value == null) {
            return not("has no value");
        } else if (field.kind() != FieldKind.PRESENCE || entry.answers().isEmpty()) {
            return not("has a value of a kind that is not read");
        }
        return switch (value.text()) {
            case "true" -> new RecordValue("present", true, null);
            case "false" -> new RecordValue("absent", true, null);
            default -> not("has a value that is neither true nor false");
        };
    }

    /** Codes of one concept are the same thing in several systems; when they are not, nothing is said. */
    private static RecordValue answer(Concept concept, ObservationCode entry) {
        List<String> said = concept.codes().stream()
                .map((RecordCode code) -> entry.answers().getOrDefault(code, ""))
                .filter(literal -> !literal.isEmpty())
                .distinct()
                .toList();
        return said.size() == 1
                ? new RecordValue(said.get(0), true, null)
                : not("has an answer that is not in the table of codes");
    }

    private static RecordValue not(String why) {
        return new RecordValue("", false, why);
    }
}
