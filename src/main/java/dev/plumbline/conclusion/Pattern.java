package dev.plumbline.conclusion;

/** A working pattern that the findings fit. */
public record Pattern(PatternCode code, String rule) implements Conclusion {}
