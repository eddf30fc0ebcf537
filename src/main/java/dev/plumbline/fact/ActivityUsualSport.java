package dev.plumbline.fact;

/** A member of {@code activity.usualSports}. */
public enum ActivityUsualSport {
    RUNNING,
    GYM,
    RUGBY,
    FOOTBALL,
    GYMNASTICS,
    DANCE,
    CRICKET,
    ROWING,
    SWIMMING,
    CYCLING,
    YOGA,
    MARTIAL_ARTS,
    OTHER
}
