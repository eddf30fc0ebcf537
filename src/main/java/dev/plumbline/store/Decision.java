package dev.plumbline.store;

import java.time.Instant;

/**
 * What was decided about an item of the plan. An earlier decision about the same item stays beside it.
 *
 * @param item the code of the item
 * @param reason why; given unless the item was accepted, at most 2,000 characters
 * @param changedTo what is to be done instead; empty unless the item was changed, at most 2,000 characters
 */
public record Decision(
        String id,
        String visitId,
        int ordinal,
        String item,
        Choice choice,
        String reason,
        String changedTo,
        String authorId,
        Instant decidedAt) {}
