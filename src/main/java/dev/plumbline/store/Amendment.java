package dev.plumbline.store;

import java.time.Instant;

/**
 * Something added to a signed visit.
 *
 * @param words 1 to 20,000 characters
 */
public record Amendment(String id, String visitId, int ordinal, String authorId, Instant addedAt, String words) {}
