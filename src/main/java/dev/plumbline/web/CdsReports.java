package dev.plumbline.web;

import dev.plumbline.Assessment;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people whose cards lead to a report: in memory only, for an hour, each under a name that nobody can guess. */
final class CdsReports {

    static final Duration KEPT = Duration.ofHours(1);
    static final int MOST = 1_000;

    private static final int NAME_BYTES = 16;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    CdsReports(InstantSource clock) {
        this.clock = clock;
    }

    /** Keeps what a report is made of; its name. */
    synchronized String keep(Assessment person) {
        forget();
        if (kept.size() >= MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        kept.put(name, new Kept(person, clock.instant().plus(KEPT)));
        return name;
    }

    /** What is kept under a name; null when nothing is, or no longer. */
    synchronized @Nullable Kept get(String name) {
        forget();
        return kept.get(name);
    }

    private void forget() {
        Instant now = clock.instant();
        kept.values().removeIf(each -> !each.until().isAfter(now));
    }

    /**
     * What a report is made of.
     *
     * @param person with the date on which they were assessed
     */
    record Kept(Assessment person, Instant until) {}
}
