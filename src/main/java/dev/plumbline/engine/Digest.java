package dev.plumbline.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over several texts, each with its length so that no two lists of texts run together. */
public final class Digest {

    private final MessageDigest sha;

    /** An empty digest. */
    public Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds a text. */
    public Digest add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha.update(bytes);
        return this;
    }

    /** The digest in hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }

    /** The SHA-256 of one text as it is, in hexadecimal digits. */
    public static String of(String text) {
        Digest digest = new Digest();
        digest.sha.update(text.getBytes(StandardCharsets.UTF_8));
        return digest.hex();
    }
}
