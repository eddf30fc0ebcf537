package dev.plumbline.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A source that rules and texts name by its id.
 *
 * @param cite how it is cited
 * @param doi its DOI, or null
 * @param pmid its PubMed id, or null
 * @param read how much of it was read: FULL, ABSTRACT, SECONDARY or NOT_READ
 */
public record Source(
        String id,
        String cite,
        @Nullable String doi,
        @Nullable String pmid,
        String read) {}
