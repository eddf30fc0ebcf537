package dev.plumbline.catalogue;

/**
 * An outcome measure that reviews may use.
 *
 * @param code its short name
 * @param name its full name
 * @param byDefault whether every review uses it
 * @param path the fact that holds its score; empty when no fact does
 */
public record Measure(String code, String name, boolean byDefault, String path) {}
