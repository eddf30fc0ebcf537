package dev.plumbline.fact;

/** An answer of {@code work.status}. */
public enum WorkStatus {
    WORKING,
    MODIFIED,
    SICK_LEAVE,
    NOT_WORKING
}
