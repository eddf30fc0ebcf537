package dev.plumbline.fhir;

import dev.plumbline.Assessment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as FHIR resources describe them.
 *
 * @param assessment what was asked and found
 * @param subject the reference to the patient that the resources give, such as {@code Patient/123}; null when they give none
 * @param notMapped what no fact was made of, in the order in which it stands
 */
public record FhirPerson(Assessment assessment, @Nullable String subject, List<NotMapped> notMapped) {

    public FhirPerson {
        notMapped = List.copyOf(notMapped);
    }
}
