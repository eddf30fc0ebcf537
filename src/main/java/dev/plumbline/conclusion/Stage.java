package dev.plumbline.conclusion;

/** The part of a plan an item belongs to, in the order a person should act. */
public enum Stage {
    URGENT_ACTION,
    NOT_EXCLUDED,
    EDUCATION,
    LOAD,
    EXERCISES,
    GATE,
    SAFETY_NET,
    REVIEW
}
