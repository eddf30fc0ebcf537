package dev.plumbline.conclusion;

/** An argument for or against a contributor. */
public record Argument(
        ContributorCode contributor, boolean inFavor, int strength, ArgumentKind kind, String family, String rule)
        implements Conclusion {}
