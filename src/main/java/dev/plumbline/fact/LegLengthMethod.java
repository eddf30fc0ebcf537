package dev.plumbline.fact;

/** An answer of {@code legLength.method}. */
public enum LegLengthMethod {
    TAPE,
    BLOCKS,
    IMAGING,
    VISUAL
}
