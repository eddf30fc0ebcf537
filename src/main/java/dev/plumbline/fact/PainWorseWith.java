package dev.plumbline.fact;

/** A member of {@code pain.worseWith}. */
public enum PainWorseWith {
    SITTING,
    STANDING,
    WALKING,
    LYING,
    FLEXION,
    EXTENSION,
    ROTATION,
    SIDE_BENDING,
    LIFTING,
    COUGHING,
    STRAINING,
    RUNNING,
    JUMPING,
    SINGLE_LEG_STANCE,
    EATING,
    MENSTRUATION,
    EXERTION,
    BREATHING
}
