package dev.plumbline.store;

/** Where a visit stands. */
public enum VisitStatus {
    /** Being written; every answer is saved. */
    DRAFT,
    /** Finished and locked: amended only by additions. */
    SIGNED
}
