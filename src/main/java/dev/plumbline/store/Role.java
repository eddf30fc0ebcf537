package dev.plumbline.store;

/** What a user may do. */
public enum Role {
    /** Sees every client, and looks after users, backups and the audit trail. */
    OWNER,
    /** Sees and changes their own clients. */
    PRACTITIONER
}
