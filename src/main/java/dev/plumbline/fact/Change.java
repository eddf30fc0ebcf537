package dev.plumbline.fact;

import org.jspecify.annotations.Nullable;

/** How much one amount exceeds another. */
final class Change {

    private Change() {}

    /** By how many percent {@code now} exceeds {@code before}; null when either is unknown or there was nothing before. */
    static @Nullable Double percent(@Nullable Double before, @Nullable Double now) {
        return before == null || now == null || before == 0 ? null : (now - before) / before * 100;
    }
}
