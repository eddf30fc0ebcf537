package dev.plumbline.store;

import dev.plumbline.PlumblineException;

/** The store did not do what was asked. The message never says anything of what was found about a person. */
public final class StoreException extends PlumblineException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** What a caller can act on. */
    public Kind kind() {
        return kind;
    }

    /** The kinds. */
    public enum Kind {
        /** The passphrase does not open it. */
        WRONG_PASSPHRASE,
        /** Another process has it open. */
        IN_USE,
        /** There is no such record, or it is not for this user. */
        NOT_FOUND,
        /** Somebody else has changed it since it was read. */
        CHANGED,
        /** The visit is signed, and may only be added to. */
        SIGNED,
        /** What was given is too long, empty or otherwise not allowed. */
        REFUSED,
        /** The file is no backup, is damaged, or is of a later release. */
        UNREADABLE,
        /** The database could not do it: the disk is full, the server gone. */
        FAULT
    }
}
