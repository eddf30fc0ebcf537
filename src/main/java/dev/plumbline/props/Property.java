package dev.plumbline.props;

import org.jspecify.annotations.Nullable;

/**
 * Something that has to hold for everybody.
 *
 * @param id its id
 * @param says the same in a sentence
 * @param line where it stands, from 1
 * @param vary what is varied; null when one result is looked at
 * @param relation how the two results stand to one another; null with {@code vary}
 * @param only for whom it has to hold; null for everybody
 * @param always what has to be so; null when nothing is said
 * @param never what must not be so; null when nothing is said
 * @param every what everything has to have; null when nothing is said
 */
public record Property(
        String id,
        String says,
        int line,
        @Nullable Vary vary,
        @Nullable Relation relation,
        @Nullable Condition only,
        @Nullable Condition always,
        @Nullable Condition never,
        @Nullable Every every) {}
