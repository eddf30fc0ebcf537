package dev.plumbline.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Instants as they are written in the store: all of one length, so that they sort as text. */
final class Times {

    private Times() {}

    static String now(InstantSource clock) {
        return written(clock.instant());
    }

    static String written(Instant instant) {
        Instant time = instant.truncatedTo(ChronoUnit.MILLIS);
        return String.format(
                Locale.ROOT,
                "%s.%03dZ",
                time.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ""),
                Math.floorMod(time.toEpochMilli(), 1000L));
    }
}
