package dev.plumbline.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes JSON that is not quite right, in the ways in which programs, networks and people with bad intentions get it wrong. */
final class Mutations {

    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\":\\s*(\"[^\"]*\"|-?[0-9.]+|true|false)");
    private static final Pattern OBJECT = Pattern.compile("\\{[^{}]*}");
    private static final List<String> PIECES = List.of(
            "null",
            "{}",
            "[]",
            "\"\"",
            "-1",
            "1e999",
            "1e-999999999",
            "9".repeat(4_000),
            "true",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "{\"resourceType\":\"Bundle\"}",
            "\"Patient/2\"",
            "\"2026-02-30\"",
            "\"9999-12-31T23:59:60Z\"",
            "\"<script>\"",
            "\"unknown\"",
            "NaN",
            "x");
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1);

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** The text with one to three places changed; now and then in another encoding. */
    byte[] of(String json) {
        String text = json;
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            text = edited(text);
        }
        Charset charset =
                random.nextInt(25) == 0 ? ENCODINGS.get(random.nextInt(ENCODINGS.size())) : StandardCharsets.UTF_8;
        return (charset.equals(StandardCharsets.UTF_8) ? text : text + "é").getBytes(charset);
    }

    private String edited(String text) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> valued(text, PIECES.get(random.nextInt(PIECES.size())));
            case 3, 4 -> swapped(text);
            case 5, 6 -> doubled(text);
            case 7, 8 -> dropped(text);
            case 9 -> valued(text, nested());
            case 10 -> inserted(text);
            default -> random.nextInt(4) == 0 ? text.substring(0, at(text)) : retyped(text);
        };
    }

    /** A value is another. */
    private String valued(String text, String other) {
        MatchResult value = any(VALUE, text);
        return value == null ? text + other : text.substring(0, value.start(1)) + other + text.substring(value.end(1));
    }

    /** A value is that of another name. */
    private String swapped(String text) {
        MatchResult value = any(VALUE, text);
        return value == null ? text : valued(text, value.group(1));
    }

    /** A resource, an item or an answer comes twice. */
    private String doubled(String text) {
        MatchResult object = any(OBJECT, text);
        return object == null
                ? text + text
                : text.substring(0, object.end()) + "," + object.group() + text.substring(object.end());
    }

    /** An object is gone and leaves nothing, or what is empty. */
    private String dropped(String text) {
        MatchResult object = any(OBJECT, text);
        return object == null
                ? ""
                : text.substring(0, object.start()) + (random.nextBoolean() ? "" : "{}") + text.substring(object.end());
    }

    private String nested() {
        int depth = random.nextBoolean() ? 40 : 20_000;
        return random.nextBoolean()
                ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"item\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    private String inserted(String text) {
        int at = at(text);
        return text.substring(0, at) + (char) (1 + random.nextInt(0x2FF)) + text.substring(at);
    }

    /** A word becomes a number, a number a word, and either a list. */
    private String retyped(String text) {
        MatchResult value = any(VALUE, text);
        if (value == null) {
            return text;
        }
        String old = value.group(1);
        String other = random.nextBoolean() ? "[" + old + "]" : old.startsWith("\"") ? "17" : "\"" + old + "\"";
        return text.substring(0, value.start(1)) + other + text.substring(value.end(1));
    }

    private int at(String text) {
        return text.isEmpty() ? 0 : random.nextInt(text.length());
    }

    private @Nullable MatchResult any(Pattern pattern, String text) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }
}
