package dev.plumbline.spark;

import dev.plumbline.PlumblineException;

/** The call asks for something that cannot be done. */
final class CallException extends PlumblineException {

    private static final long serialVersionUID = 1L;

    CallException(String message) {
        super(message);
    }
}
