package dev.plumbline.fact;

/** A member of {@code pain.quality}. */
public enum PainQuality {
    ACHING,
    STIFF,
    GRIPPING,
    LOCKED,
    SHARP,
    SHOOTING,
    BURNING,
    DEEP_BORING,
    TEARING,
    CRAMPING,
    THROBBING
}
