package dev.plumbline.batch;

import dev.plumbline.PlumblineException;

/** A batch that cannot be started, gone on with or completed; the message tells what to do. */
public final class BatchException extends PlumblineException {

    private static final long serialVersionUID = 1L;

    /** A refusal in these words. */
    public BatchException(String message) {
        super(message);
    }
}
