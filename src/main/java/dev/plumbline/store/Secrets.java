package dev.plumbline.store;

import dev.plumbline.engine.Digest;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that are given out once and kept as a hash only. */
final class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** With 256 bits of chance in it a secret needs no slow hash. */
    static String hash(String secret) {
        return Digest.of(secret);
    }
}
