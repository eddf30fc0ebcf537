package dev.plumbline.cdshooks;

import dev.plumbline.PlumblineException;
import java.util.List;
import java.util.stream.Collectors;

/** What a service needs was not sent along. In HTTP it is 412. */
public final class MissingPrefetchException extends PlumblineException {

    private static final long serialVersionUID = 1L;

    private final transient List<List<String>> keys;

    MissingPrefetchException(List<List<String>> keys) {
        super("this service calls no FHIR server: send as prefetch "
                + keys.stream().map(any -> String.join(" or ", any)).collect(Collectors.joining(", and "))
                + ", as discovery asks for it; null where there is nothing");
        this.keys = keys.stream().map(List::copyOf).toList();
    }

    /** Of each of these, one key has to be sent. */
    public List<List<String>> keys() {
        return keys;
    }
}
