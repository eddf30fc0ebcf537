package dev.plumbline.fact;

/** A member of {@code pain.sites}. */
public enum PainSite {
    LOW_BACK,
    UPPER_BACK,
    MID_BACK,
    NECK,
    SACROILIAC,
    BUTTOCK,
    HIP,
    GROIN,
    FLANK,
    ABDOMEN,
    CHEST,
    HEAD,
    PELVIS,
    LEG
}
