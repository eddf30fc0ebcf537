package dev.plumbline.conclusion;

/** A contradiction in what was written down; the path names the place. */
public record Warning(String path, String rule) implements Conclusion {}
