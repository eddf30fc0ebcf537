package dev.plumbline.diff;

/** What kind of difference it is. */
public enum Kind {
    /** The new version fails where the old one gave a result. */
    ERROR,
    /** Something stands lower than before: an urgency, a plan's caution, how well a contributor is supported, the next review. */
    LOWERED,
    /** Something is not there any more. */
    REMOVED,
    /** Something stands higher than before. */
    RAISED,
    /** Something is there that was not. */
    ADDED,
    /** The same outcome for other reasons: rules, sources, grades, texts. */
    REASON,
    /** The same in another order. */
    ORDER
}
