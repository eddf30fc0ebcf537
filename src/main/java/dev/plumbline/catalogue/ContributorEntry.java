package dev.plumbline.catalogue;

import dev.plumbline.conclusion.Grade;
import org.jspecify.annotations.Nullable;

/**
 * The words of a contributor, and what its rank needs to know.
 *
 * @param title its name
 * @param text what it is
 * @param domain the part of life it belongs to; the rule set orders the parts
 * @param modifiable whether anybody can change it
 * @param grade the evidence as a whole; each argument has its own grade
 * @param honest what is said beside it so that it is not taken for more than it is; empty when nothing is
 * @param client what to say to the person; null when it is not for them
 */
public record ContributorEntry(
        String title,
        String text,
        String domain,
        boolean modifiable,
        Grade grade,
        String honest,
        @Nullable String client) {}
