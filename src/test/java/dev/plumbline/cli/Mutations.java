package dev.plumbline.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What happens to files: slips of the hand, of programs and of disks. */
final class Mutations {

    private static final List<String> WRONG_VALUES = List.of(
            "forty",
            "-1",
            "1e30",
            "[1, [2]]",
            "{ a: { b: c } }",
            "8,5",
            "2026-13-45",
            "maybe",
            "!!java.net.URL x",
            "*x",
            "\"unclosed",
            "0x1F",
            ".nan",
            "'",
            "|",
            "@",
            "%",
            "\u001b[31m",
            "x".repeat(5000));
    private static final List<String> JUNK = List.of(
            "{", "}", "[", "]", "\"", "'", ":", "- ", "\t", "\0", "&a ", "*a ", "---\n", "? ", "!!x ", "\uFFFF",
            "<<: ");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    byte[] of(String valid) {
        byte[] bytes = valid.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(10)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            case 2 -> misspelt(valid).getBytes(StandardCharsets.UTF_8);
            case 3 -> wrongValue(valid).getBytes(StandardCharsets.UTF_8);
            case 4 -> duplicatedLine(valid).getBytes(StandardCharsets.UTF_8);
            case 5 -> inserted(valid, oneOf(JUNK)).getBytes(StandardCharsets.UTF_8);
            case 6 ->
                inserted(
                                valid,
                                oneOf(List.of("[", "{\"a\":", "- ", "{a: ", "[[{"))
                                        .repeat(200 + random.nextInt(20_000)))
                        .getBytes(StandardCharsets.UTF_8);
            case 7 -> junk(bytes);
            case 8 -> of(new String(flipped(bytes), StandardCharsets.UTF_8));
            default -> swappedLines(valid).getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i <= random.nextInt(8); i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** A letter more, less or another somewhere within a word. */
    private String misspelt(String text) {
        int at = random.nextInt(text.length());
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + letter + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            default -> text.substring(0, at) + letter + text.substring(at + 1);
        };
    }

    /** Another value behind one of the colons. */
    private String wrongValue(String text) {
        int colon = text.indexOf(':', random.nextInt(text.length()));
        return colon < 0
                ? text + oneOf(WRONG_VALUES)
                : text.substring(0, colon + 1) + " " + oneOf(WRONG_VALUES)
                        + text.substring(colon + 1).replaceFirst("[^,}\\n]+", "");
    }

    private String duplicatedLine(String text) {
        String[] lines = text.split("\n", -1);
        int line = random.nextInt(lines.length);
        lines[line] = lines[line] + "\n" + lines[line];
        return String.join("\n", lines);
    }

    private String swappedLines(String text) {
        String[] lines = text.split("\n", -1);
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        String kept = lines[one];
        lines[one] = lines[other];
        lines[other] = kept;
        return String.join("\n", lines);
    }

    private String inserted(String text, String junk) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + junk + text.substring(at);
    }

    private byte[] junk(byte[] bytes) {
        byte[] junk = new byte[1 + random.nextInt(2000)];
        random.nextBytes(junk);
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write(bytes, 0, random.nextInt(bytes.length));
        mixed.writeBytes(junk);
        return mixed.toByteArray();
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
