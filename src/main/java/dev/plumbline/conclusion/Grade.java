package dev.plumbline.conclusion;

/** How good the evidence behind one rule is. */
public enum Grade {
    STRONG,
    MODERATE,
    WEAK,
    CONSENSUS,
    CONTESTED,
    UNSUPPORTED,
    CONTRADICTED
}
