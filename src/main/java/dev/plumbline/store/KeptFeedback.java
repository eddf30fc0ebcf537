package dev.plumbline.store;

import java.time.Instant;

/**
 * What a user of another program did about a card, as it was told.
 *
 * @param at when it was told
 */
public record KeptFeedback(String id, Instant at, GivenFeedback given) {}
