package dev.plumbline.fact;

/** An answer of {@code neuro.weakMovement}. */
public enum NeuroWeakMovement {
    HIP_FLEXION,
    KNEE_EXTENSION,
    ANKLE_DORSIFLEXION,
    BIG_TOE_EXTENSION,
    PLANTAR_FLEXION,
    OTHER
}
