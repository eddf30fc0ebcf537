package dev.plumbline.cdshooks;

import dev.plumbline.PlumblineException;

/** There is no CDS service of this id. */
public final class UnknownServiceException extends PlumblineException {

    private static final long serialVersionUID = 1L;

    UnknownServiceException() {
        super("there is no such service; GET /cds-services names those that there are");
    }
}
