package dev.plumbline.conclusion;

/** How well a contributor is supported by what was found; never a probability. */
public enum Likelihood {
    LIKELY,
    POSSIBLE,
    UNLIKELY
}
