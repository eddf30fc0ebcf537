package dev.plumbline.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as files and calls write them. */
public final class Dates {

    /** The library reads years of nine digits too, and a review some weeks later would leave its calendar. */
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Dates() {}

    /** The date in words such as {@code 2026-01-31}; null when they are no date. */
    public static @Nullable LocalDate of(String text) {
        try {
            return WRITTEN.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
