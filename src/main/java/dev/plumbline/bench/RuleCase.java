package dev.plumbline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person with what the rules should make of them.
 *
 * @param file the file it stands in, as it was named
 * @param name what it is called, with the name of its row where it has one
 * @param number its place in the file, from 1, rows counted
 * @param line the line where it begins, from 1
 * @param today the date it is assessed on, or null for any
 * @param todo whether it may fail for now
 * @param provenance what kind of source the expected answer has; empty when it is not said
 * @param origin where the expected answer comes from; empty when it is not said
 * @param given the assessment, as JSON
 * @param expect what is expected: only what is listed is compared
 * @param spans where in the file its parts stand
 */
public record RuleCase(
        String file,
        String name,
        int number,
        int line,
        @Nullable LocalDate today,
        boolean todo,
        String provenance,
        String origin,
        String given,
        Map<String, Object> expect,
        CaseSpans spans) {

    /** {@code file: name}. */
    @Override
    public String toString() {
        return file + ": " + name;
    }

    /** What a key expects as a list of words, none when it says nothing. */
    List<Object> list(String key) {
        return expect.get(key) instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    /** What a key expects beneath another, none when it says nothing. */
    List<Object> list(String key, String below) {
        return expect.get(key) instanceof Map<?, ?> map && map.get(below) instanceof List<?> list
                ? List.copyOf(list)
                : List.of();
    }
}
