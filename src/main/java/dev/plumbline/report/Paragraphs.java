package dev.plumbline.report;

import java.util.Locale;
import java.util.StringTokenizer;

/** Plain text in lines of a readable length. */
final class Paragraphs {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    void blank() {
        text.append('\n');
    }

    void heading(String words) {
        if (!text.isEmpty()) {
            blank();
        }
        text.append(words.toUpperCase(Locale.ROOT)).append('\n');
    }

    void line(String words) {
        line(0, "", words);
    }

    /** Words behind a lead such as a dash or a number; further lines stand under the first word. */
    void line(int indent, String lead, String words) {
        String first = " ".repeat(indent) + lead;
        String further = " ".repeat(first.length());
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        StringTokenizer rest = new StringTokenizer(words);
        while (rest.hasMoreTokens()) {
            String word = rest.nextToken();
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(further);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
