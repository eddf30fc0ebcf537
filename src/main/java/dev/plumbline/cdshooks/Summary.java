package dev.plumbline.cdshooks;

/** The one line of a card, which has to be shorter than 140 characters. */
final class Summary {

    static final int MOST = 139;

    private static final String ELLIPSIS = "…";

    private Summary() {}

    /** The words on one line, cut after a word where they are too long. */
    static String of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= MOST) {
            return line;
        }
        int room = MOST - ELLIPSIS.length();
        int space = line.lastIndexOf(' ', room);
        int end = space > 0 ? space : Character.isHighSurrogate(line.charAt(room - 1)) ? room - 1 : room;
        return line.substring(0, end).replaceFirst("[ ,;:.]+$", "") + ELLIPSIS;
    }
}
