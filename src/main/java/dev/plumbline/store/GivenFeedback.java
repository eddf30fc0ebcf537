package dev.plumbline.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user of another program did about a card that it showed.
 *
 * @param service that gave the card
 * @param issuer the client that told us, as it signs; null when clients do not sign
 * @param card the uuid of the card
 * @param accepted whether a suggestion was accepted; otherwise the card was overridden
 * @param suggestions the uuids of those that were accepted, at most 20
 * @param reasonSystem the code system of why it was overridden, at most 500 characters; null when no reason was chosen
 * @param reasonCode the code of it, at most 200 characters; null when no reason was chosen
 * @param words what the user wrote, at most 2,000 characters; empty for nothing
 * @param outcomeAt when they did it
 */
public record GivenFeedback(
        String service,
        @Nullable String issuer,
        String card,
        boolean accepted,
        List<String> suggestions,
        @Nullable String reasonSystem,
        @Nullable String reasonCode,
        String words,
        Instant outcomeAt) {

    public GivenFeedback {
        suggestions = List.copyOf(suggestions);
    }
}
