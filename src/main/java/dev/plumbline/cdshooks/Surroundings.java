package dev.plumbline.cdshooks;

import dev.plumbline.Result;
import dev.plumbline.fhir.FhirPerson;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What cards take from whoever serves them. */
public interface Surroundings {

    /** A new name of a card or a suggestion, which nobody can guess. */
    UUID uuid();

    /** The absolute URL of a page about the rules; null when there is none. */
    @Nullable
    String about();

    /** The absolute URL of the full report behind the cards of one call; null when there is none. */
    @Nullable
    String report(FhirPerson person, Result result);

    /** Random names, and no pages. */
    static Surroundings none() {
        return new Surroundings() {
            @Override
            public UUID uuid() {
                return UUID.randomUUID();
            }

            @Override
            public @Nullable String about() {
                return null;
            }

            @Override
            public @Nullable String report(FhirPerson person, Result result) {
                return null;
            }
        };
    }
}
