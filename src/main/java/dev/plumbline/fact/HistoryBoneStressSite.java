package dev.plumbline.fact;

/** A member of {@code history.boneStressSites}. */
public enum HistoryBoneStressSite {
    FEMORAL_NECK,
    SACRUM,
    PELVIS,
    TIBIA,
    FOOT,
    OTHER
}
