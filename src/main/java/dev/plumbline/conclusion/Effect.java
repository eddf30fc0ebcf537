package dev.plumbline.conclusion;

/** What a contraindication does to an exercise. */
public enum Effect {
    WITHHOLD,
    MODIFY
}
