package dev.plumbline.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who is assessed.
 *
 * @param practitionerId the user who looks after them
 * @param name 1 to 200 characters
 * @param reference the practice's own number for them, at most 64 characters, or null
 */
public record Client(
        String id,
        String practitionerId,
        String name,
        @Nullable String reference,
        Instant addedAt) {}
