package dev.plumbline.cdshooks;

import java.util.List;
import java.util.regex.Pattern;

/** Writes GitHub Flavored Markdown; what comes from data is words only, whatever it looks like. */
final class Markdown {

    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*_{}\\[\\]<>|~#@&]|(?<=(?i:http|https|ftp)):|(?<=(?i:www))\\.");
    private static final Pattern AT_START = Pattern.compile("^([-+=]|\\d+(?=[.)]))");

    private final StringBuilder text = new StringBuilder();

    /** A paragraph of its own. */
    Markdown paragraph(String words) {
        return block(escaped(words));
    }

    /** A line in bold letters. */
    Markdown heading(String words) {
        return block("**" + escaped(words) + "**");
    }

    /** A list; nothing when it is empty. */
    Markdown list(List<String> items) {
        return items.isEmpty()
                ? this
                : block(String.join(
                        "\n", items.stream().map(item -> "- " + escaped(item)).toList()));
    }

    private Markdown block(String words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        text.append(words);
        return this;
    }

    String written() {
        return text.toString();
    }

    /** Words on one line that mean nothing to Markdown or HTML. */
    static String escaped(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        String safe = SPECIAL.matcher(line).replaceAll("\\\\$0");
        return AT_START.matcher(safe).replaceFirst(found -> {
            String start = found.group();
            return Character.isDigit(start.charAt(0)) ? start + "\\\\" : "\\\\" + start;
        });
    }
}
