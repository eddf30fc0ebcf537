package dev.plumbline.fact;

/** A member of {@code pain.startedWith}. */
public enum PainStartedWith {
    LIFTING,
    SUDDEN_MOVEMENT,
    BENDING,
    COUGHING,
    FALL,
    COLLISION,
    SPORT,
    TRAINING,
    ACTIVITY,
    ILLNESS,
    PROCEDURE,
    NOTHING
}
