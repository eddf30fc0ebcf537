package dev.plumbline.fact;

/** Words from outside, made fit to be shown: what would move a cursor, change a color or turn the line around is a question mark. */
public final class Printable {

    private static final int LONGEST_QUOTE = 40;

    private Printable() {}

    /** The words on one line. */
    public static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(isShown(c) ? c : '?'));
        return safe.toString();
    }

    /** The words with their line breaks. */
    public static String lines(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(c == '\n' || isShown(c) ? c : '?'));
        return safe.toString();
    }

    /** The words on one line, cut short: enough to find them again in the file. */
    public static String quote(String text) {
        // Cut before anything else: what is quoted may be a megabyte.
        int longest = Math.min(text.length(), 2 * LONGEST_QUOTE + 2);
        String start = text.substring(0, longest);
        if (start.codePointCount(0, longest) <= LONGEST_QUOTE) {
            return line(start);
        }
        return line(start.substring(0, start.offsetByCodePoints(0, LONGEST_QUOTE))) + "...";
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
