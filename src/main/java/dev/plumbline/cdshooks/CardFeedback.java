package dev.plumbline.cdshooks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did about a card.
 *
 * @param card the uuid of the card
 * @param accepted whether a suggestion of it was accepted; otherwise it was overridden
 * @param suggestions the uuids of those that were accepted; at least one where it was accepted
 * @param reason why it was overridden; null when that was not said or not chosen from the list
 * @param comment what the user wrote, at most 2,000 characters; empty for nothing
 * @param at when
 */
public record CardFeedback(
        String card,
        boolean accepted,
        List<String> suggestions,
        @Nullable Reason reason,
        String comment,
        Instant at) {

    public CardFeedback {
        suggestions = List.copyOf(suggestions);
    }

    /** A coded reason: one of ours, or one of the client's. */
    public record Reason(String system, String code) {}
}
