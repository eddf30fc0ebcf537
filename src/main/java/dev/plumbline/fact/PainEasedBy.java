package dev.plumbline.fact;

/** A member of {@code pain.easedBy}. */
public enum PainEasedBy {
    MOVEMENT,
    REST,
    SITTING,
    BENDING_FORWARD,
    STRETCHING,
    LYING,
    REPEATED_EXTENSION,
    HEAT,
    ANTI_INFLAMMATORY,
    CHANGE_OF_POSITION,
    PAUSING
}
