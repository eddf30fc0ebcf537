package dev.plumbline.store;

/** What a practitioner decided about an item of the plan. */
public enum Choice {
    /** As it was suggested. */
    ACCEPT,
    /** Otherwise than it was suggested. */
    CHANGE,
    /** Not at all. */
    DECLINE
}
