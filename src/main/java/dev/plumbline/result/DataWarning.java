package dev.plumbline.result;

/** Something written down that does not go together with something else; the more serious reading counts. */
public record DataWarning(String path, String text) {}
