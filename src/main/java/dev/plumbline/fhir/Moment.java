package dev.plumbline.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, dateTime or instant of FHIR, which may be no more than a month or a year.
 *
 * @param first the first day it can mean, where it was written
 * @param last the last day it can mean
 * @param instant the very moment; null when no time of a zone is given
 */
record Moment(LocalDate first, LocalDate last, @Nullable Instant instant) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})"
            + "(?:T(\\d{2}:\\d{2}:)(\\d{2})(\\.\\d{1,9})?\\d{0,30}(Z|[+-]\\d{2}:\\d{2})?)?)?)?");

    /** What stands behind a name; null when nothing does, or when it is a problem. */
    static @Nullable Moment of(Element element, String name) {
        String text = element.text(name);
        if (text == null) {
            return null;
        }
        Moment moment = parsed(text);
        if (moment == null) {
            element.wrong(element.node(), name, "is not a date of FHIR; write it as 2026-01-31");
        }
        return moment;
    }

    /** Whether it can only be later than a day. */
    boolean isAfter(LocalDate day) {
        return first.isAfter(day);
    }

    private static @Nullable Moment parsed(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return null;
        }
        try {
            int year = Integer.parseInt(written.group(1));
            if (written.group(2) == null) {
                return new Moment(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null);
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(written.group(2)));
            if (written.group(3) == null) {
                return new Moment(month.atDay(1), month.atEndOfMonth(), null);
            }
            LocalDate day = month.atDay(Integer.parseInt(written.group(3)));
            return new Moment(day, day, instant(day, written));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A minute may have a second 60 in FHIR, once in some years. */
    private static @Nullable Instant instant(LocalDate day, Matcher written) {
        if (written.group(4) == null) {
            return null;
        }
        String seconds = written.group(5).equals("60") ? "59" : written.group(5);
        String fraction = written.group(6) == null ? "" : written.group(6);
        boolean zoned = written.group(7) != null;
        Instant instant = OffsetDateTime.parse(
                        day + "T" + written.group(4) + seconds + fraction + (zoned ? written.group(7) : "Z"))
                .toInstant();
        return zoned ? instant : null;
    }
}
