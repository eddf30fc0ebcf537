package dev.plumbline.cdshooks;

import dev.plumbline.PlumblineException;

/** A call does not come from a client that is trusted. Says which check failed, and nothing of the token. In HTTP it is 401. */
public final class UntrustedException extends PlumblineException {

    private static final long serialVersionUID = 1L;

    UntrustedException(String message) {
        super(message);
    }
}
