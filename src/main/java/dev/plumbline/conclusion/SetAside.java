package dev.plumbline.conclusion;

/** A contributor that is not to be listed while this stands. */
public record SetAside(ContributorCode contributor, String rule) implements Conclusion {}
