package dev.plumbline.conclusion;

/** A contributor after its arguments were weighed. */
public record Contributor(ContributorCode code, Likelihood likelihood) {}
