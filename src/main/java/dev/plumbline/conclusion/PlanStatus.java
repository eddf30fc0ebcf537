package dev.plumbline.conclusion;

/** What the plan may be, given the flags and what was not asked, from free to withheld. */
public enum PlanStatus {
    FULL,
    PROVISIONAL,
    WITHHELD
}
