package dev.plumbline.web;

import dev.plumbline.cdshooks.TrustedClients;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may call the CDS Hooks service.
 *
 * @param origins whose scripts may, such as {@code https://ehr.example}
 * @param clients who sign their calls; null when nobody does, and then only this machine may call
 */
public record CdsSettings(Set<String> origins, @Nullable TrustedClients clients) {

    public CdsSettings {
        origins =
                origins.stream().map(origin -> origin.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Programs of this machine only, and no scripts of pages. */
    public static CdsSettings none() {
        return new CdsSettings(Set.of(), null);
    }

    /** Why the origins cannot be those of browsers; null when they can. */
    public @Nullable String complaint() {
        return origins.stream().allMatch(origin -> origin.matches("https?://[^/\\s?#@,;]+"))
                ? null
                : "--cds-origin is a scheme and a host, such as https://ehr.example or http://localhost:8080";
    }
}
