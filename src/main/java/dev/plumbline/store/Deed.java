package dev.plumbline.store;

/** What the audit trail tells of. */
public enum Deed {
    /** A user logged in. */
    LOGGED_IN,
    /** A login was refused. */
    LOGIN_REFUSED,
    /** A session was ended by its user. */
    LOGGED_OUT,
    /** A user was added. */
    USER_ADDED,
    /** A user may no longer log in. */
    USER_LEFT,
    /** A password was set. */
    PASSWORD_SET,
    /** A token for programs was made. */
    TOKEN_MADE,
    /** A token for programs was withdrawn. */
    TOKEN_WITHDRAWN,
    /** A client was added. */
    CLIENT_ADDED,
    /** A client's page was looked at. */
    CLIENT_SEEN,
    /** A client's name or reference was changed. */
    CLIENT_CHANGED,
    /** Everything about a client was given out as a file. */
    CLIENT_EXPORTED,
    /** Everything about a client was deleted. */
    CLIENT_DELETED,
    /** A visit was started. */
    VISIT_STARTED,
    /** A visit was looked at. */
    VISIT_SEEN,
    /** An answer of a draft was saved. */
    VISIT_SAVED,
    /** A visit was signed. */
    VISIT_SIGNED,
    /** Something was added to a signed visit. */
    VISIT_AMENDED,
    /** An item of a plan was decided on. */
    ITEM_DECIDED,
    /** A document about a visit was given out. */
    DOCUMENT_MADE,
    /** A backup was written. */
    BACKED_UP,
    /** The store was filled from a backup. */
    RESTORED
}
