package dev.plumbline.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with the practice's records.
 *
 * @param name what they log in with; unique whatever the case of its letters
 * @param leftAt since when they may no longer log in, or null
 */
public record User(
        String id,
        String name,
        Role role,
        Instant addedAt,
        @Nullable Instant leftAt) {

    /** This user, doing something. */
    public Actor actor() {
        return new Actor(id, role);
    }
}
