package dev.plumbline.conclusion;

/** How soon a person should be seen, in one total order from nothing to an ambulance. */
public enum Urgency {
    NONE,
    GP_ADVICE,
    ROUTINE_REFERRAL,
    URGENT_2W,
    SAME_DAY,
    EMERGENCY_NOW
}
