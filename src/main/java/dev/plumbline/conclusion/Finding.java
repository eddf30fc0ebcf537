package dev.plumbline.conclusion;

/** Something inferred on the way. Several rules may conclude it; it stands once, for as long as one of them holds. */
public record Finding(FindingCode code) {}
