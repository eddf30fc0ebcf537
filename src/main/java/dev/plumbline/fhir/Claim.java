package dev.plumbline.fhir;

import dev.plumbline.fact.Field;
import dev.plumbline.intake.Node;
import org.jspecify.annotations.Nullable;

/**
 * An answer that a record may give, before it is known what the rest of the record says.
 *
 * @param what its kind and code
 * @param measured when it was measured; null for what is not measured, and so cannot be an older one
 */
record Claim(
        Field field,
        Node.Scalar value,
        String expression,
        String what,
        @Nullable Moment measured,
        int order) {

    boolean says(Claim other) {
        return value.text().equals(other.value.text());
    }
}
