package dev.plumbline.store;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passwords as they are kept: Argon2id in the usual notation, {@code $argon2id$v=19$m=…,t=…,p=1$salt$hash}. */
final class Passwords {

    /** Shorter ones are guessed too soon. */
    static final int SHORTEST = 10;

    static final int LONGEST = 200;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();
    private static final Pattern WRITTEN =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private Passwords() {}

    static void refuseWeak(char[] password) {
        if (password.length < SHORTEST || password.length > LONGEST) {
            throw new StoreException(
                    StoreException.Kind.REFUSED,
                    "a password or passphrase has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }

    static String hash(char[] password, Argon2 work) {
        byte[] salt = new byte[Argon2.SALT];
        RANDOM.nextBytes(salt);
        return "$argon2id$v=19$m=" + work.memory() + ",t=" + work.passes() + ",p=1$" + BASE64.encodeToString(salt) + "$"
                + BASE64.encodeToString(work.derive(password, salt));
    }

    static boolean matches(char[] password, String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (password.length > LONGEST || !parts.matches()) {
            return false;
        }
        Argon2 work = new Argon2(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        byte[] salt = Base64.getDecoder().decode(parts.group(3));
        return MessageDigest.isEqual(Base64.getDecoder().decode(parts.group(4)), work.derive(password, salt));
    }
}
