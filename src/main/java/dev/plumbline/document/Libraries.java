package dev.plumbline.document;

import dev.plumbline.PlumblineException;
import java.util.function.Supplier;

/** Libraries that an embedder need not have. */
final class Libraries {

    private Libraries() {}

    /**
     * What a library gives.
     *
     * @param what is to be made, as the beginning of a sentence
     * @param coordinates of the artifact that is needed
     * @throws PlumblineException that names the artifact when it is not on the class path
     */
    static <T> T needed(String what, String coordinates, Supplier<T> given) {
        try {
            return given.get();
        } catch (NoClassDefFoundError e) {
            throw new PlumblineException(what + " needs " + coordinates + " on the class path");
        }
    }
}
