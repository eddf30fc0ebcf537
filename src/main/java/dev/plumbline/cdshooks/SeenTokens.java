package dev.plumbline.cdshooks;

import java.util.HashMap;
import java.util.Map;

/** The tokens that were used and have not expired: each is good for one call. */
final class SeenTokens {

    /** More than trusted clients can use in the time for which a token may be good. */
    private static final int MOST = 100_000;

    private final Map<String, Long> until = new HashMap<>();
    private long cleared;

    /**
     * Notes that a token was used.
     *
     * @param now in seconds
     * @param expiry when it is no longer good, in seconds
     * @return false when it was used before, or too many are remembered
     */
    synchronized boolean isNew(String token, long now, long expiry) {
        if (now != cleared) {
            until.values().removeIf(each -> each < now);
            cleared = now;
        }
        return until.size() < MOST && until.putIfAbsent(token, expiry) == null;
    }
}
