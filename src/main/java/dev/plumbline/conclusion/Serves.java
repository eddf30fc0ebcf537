package dev.plumbline.conclusion;

import org.jspecify.annotations.Nullable;

/** An item that serves a contributor: exactly one of exercise and advice is given, as the kind says. */
public record Serves(
        ContributorCode contributor,
        ServesKind kind,
        @Nullable ExerciseCode exercise,
        @Nullable AdviceCode advice) {}
