package dev.plumbline.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is looked for. Each has a page that says what it is, why it matters, what to avoid and what to prefer. */
public enum Check {
    REFUSED(Level.ERROR),
    SECOND_PACKAGE(Level.ERROR),
    CROWDED_ANNOTATION(Level.ERROR),
    ENUM_ORDER(Level.ERROR),
    BEAN_NAME(Level.ERROR),
    NEVER_HOLDS(Level.ERROR),
    ALWAYS_TRUE(Level.WARNING),
    REDUNDANT(Level.WARNING),
    OUT_OF_RANGE(Level.ERROR),
    DUPLICATE(Level.ERROR),
    SUBSUMED(Level.WARNING),
    CONFLICT(Level.ERROR),
    GAP(Level.WARNING),
    OVERLAP(Level.WARNING),
    OFF_BY_ONE(Level.WARNING),
    UNKNOWN_AS_NO(Level.ERROR),
    DEAD_FINDING(Level.ERROR),
    NOBODY_CONCLUDES(Level.ERROR),
    CIRCLE(Level.ERROR),
    NO_RULE_GIVES(Level.WARNING),
    NO_ENTRY(Level.ERROR),
    UNKNOWN_SOURCE(Level.ERROR),
    UNUSED_SOURCE(Level.WARNING),
    VALUE_IN_TEXT(Level.WARNING),
    NO_TITLE(Level.WARNING),
    CASE_UNREADABLE(Level.ERROR),
    CASE_ASSERTS_NOTHING(Level.ERROR),
    CASE_CANNOT_FAIL(Level.WARNING),
    CASE_DUPLICATE(Level.WARNING),
    CASE_CONTRADICTS(Level.ERROR),
    CASE_UNKNOWN_CODE(Level.ERROR),
    FLAG_NEVER_DENIED(Level.WARNING),
    ALLOW_WITHOUT_REASON(Level.ERROR),
    ALLOW_UNUSED(Level.WARNING);

    private final Level level;

    Check(Level level) {
        this.level = level;
    }

    /** How serious its findings are. */
    public Level level() {
        return level;
    }

    /** Its id, as it is printed and asked for. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The check of this id, or null. */
    public static @Nullable Check of(String id) {
        return Arrays.stream(values())
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Its page. */
    public String page() {
        try (InputStream page = Check.class.getResourceAsStream(id() + ".txt")) {
            if (page == null) {
                throw new IllegalStateException("there is no page for " + id());
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its page in one sentence. */
    public String summary() {
        return page().lines().findFirst().orElse("");
    }
}
