package dev.plumbline.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A program's access in a user's name.
 *
 * @param label what it is for, 1 to 80 characters
 * @param withdrawnAt since when it no longer works, or null
 */
public record Token(
        String id,
        String userId,
        String label,
        Instant madeAt,
        @Nullable Instant withdrawnAt) {}
