package dev.plumbline.conclusion;

/** The exercises of the catalogue. Codes are public contract. */
public enum ExerciseCode {
    BRIDGE,
    CLAM,
    QUAD_STRETCH,
    SUPERMAN,
    BIRD_DOG,
    PLANK,
    RENEGADE_ROW,
    LAT_PULLDOWN,
    BACK_EXTENSION_BALL,
    HIP_ROLL,
    WALL_ANGEL,
    PRONE_ARM_LEG_LIFT,
    GOOD_MORNING,
    CRUNCH,
    BODYWEIGHT_SQUAT,
    LUNGE,
    PRESS_UP,
    LEG_SWING,
    STANDING_FORWARD_BEND,
    LUNGE_STRETCH,
    FOAM_ROLL,
    YOGA,
    WALK,
    WALK_JOG,
    SWIM,
    CYCLE
}
