package dev.plumbline.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody saw or changed something.
 *
 * @param userId who, or null when nobody was logged in
 * @param kind what the record is: client, visit, user, token or store
 * @param recordId which, or null where there is only one
 */
public record AuditEntry(
        String id,
        Instant at,
        @Nullable String userId,
        Deed deed,
        String kind,
        @Nullable String recordId) {}
