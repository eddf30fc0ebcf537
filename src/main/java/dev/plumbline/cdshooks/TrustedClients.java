package dev.plumbline.cdshooks;

import dev.plumbline.PlumblineException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The clients that are trusted, by their public keys: looks at the signed token of a call. Share one between threads.
 *
 * <p>Keys are read once, from files: where a token names an address of keys, nobody goes there.
 */
public final class TrustedClients {

    private static final String LIBRARY = "com.nimbusds:nimbus-jose-jwt:10.10";

    private final SignedTokens tokens;

    private TrustedClients(SignedTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads the public keys of clients.
     *
     * @param files for each issuer, as its tokens name it, the file with its JWK Set
     * @throws PlumblineException when a file has no key that tokens may be signed with, or the library for it is not on the class path
     * @throws IOException when a file cannot be read
     */
    public static TrustedClients read(Map<String, Path> files) throws IOException {
        try {
            return new TrustedClients(SignedTokens.read(files));
        } catch (NoClassDefFoundError e) {
            throw new PlumblineException("signed tokens need " + LIBRARY + " on the class path", e);
        }
    }

    /**
     * Makes sure that a call comes from one of them.
     *
     * @param authorization the header of that name; null when there is none
     * @param audiences the URLs that the call may be meant for
     * @return the issuer
     * @throws UntrustedException when it does not, or its token was used before
     */
    public String verify(@Nullable String authorization, Collection<String> audiences, Instant now) {
        return tokens.verify(authorization, audiences, now);
    }
}
