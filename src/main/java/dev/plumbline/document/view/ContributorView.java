package dev.plumbline.document.view;

import org.jspecify.annotations.Nullable;

/**
 * A contributor.
 *
 * @param title with its rank
 * @param grade how good the evidence is
 * @param honest what is said beside it, or null
 * @param inFavor the arguments for it, or null
 * @param against the arguments against it, or null
 */
public record ContributorView(
        String title,
        String grade,
        @Nullable String honest,
        @Nullable Part<ReasonView> inFavor,
        @Nullable Part<ReasonView> against,
        @Nullable ProofView proof) {}
