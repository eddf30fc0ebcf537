package dev.plumbline.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Counts what somebody does in a stretch of time, and says when it is too much. */
final class Throttle {

    /** More than these are not remembered at once: whoever makes up names does not fill the memory. */
    private static final int MOST_KEYS = 10_000;

    private final InstantSource clock;
    private final int most;
    private final long stretch;
    private final Map<String, Integer> counts = new HashMap<>();
    private long since;

    /**
     * A throttle.
     *
     * @param most how often something may be done
     * @param stretch in how long
     */
    Throttle(InstantSource clock, int most, Duration stretch) {
        this.clock = clock;
        this.most = most;
        this.stretch = stretch.toMillis();
    }

    /** Counts one more; whether that is still allowed. */
    synchronized boolean allows(String key) {
        forget();
        return counts.size() < MOST_KEYS && counts.merge(key, 1, Integer::sum) <= most;
    }

    /** Whether one more would be too much; counts nothing. */
    synchronized boolean isSpent(String key) {
        forget();
        return counts.size() >= MOST_KEYS || counts.getOrDefault(key, 0) >= most;
    }

    private void forget() {
        if (clock.millis() - since >= stretch) {
            counts.clear();
            since = clock.millis();
        }
    }

    /** In how many seconds to try again. */
    synchronized long retryAfter() {
        return Math.max(1, (since + stretch - clock.millis()) / 1000);
    }
}
