package dev.plumbline;

/** The root of everything Plumbline throws on purpose. The message says what is wrong, where, and what to do. */
public class PlumblineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An exception with a message for a person. */
    public PlumblineException(String message) {
        super(message);
    }

    /** An exception with a message for a person and what lies behind it. */
    public PlumblineException(String message, Throwable cause) {
        super(message, cause);
    }
}
