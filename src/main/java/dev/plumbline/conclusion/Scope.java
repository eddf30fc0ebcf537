package dev.plumbline.conclusion;

/** How far a group of open questions reaches. */
public enum Scope {
    ALL,
    IMPACT_AND_LOAD,
    CORE_AGAIN,
    REFERRAL_ONLY
}
