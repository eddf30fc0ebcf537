package dev.plumbline.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Lines end at spaces only: the code of a rule or of a source, cut at its hyphen, is no longer that code. And not behind a number: 10 at the
 * end of a line and % at the start of the next are read twice.
 */
final class Spaces implements FSTextBreaker {

    private String text = "";
    private int from;

    @Override
    public void setText(String newText) {
        text = newText;
        from = 0;
    }

    /** Behind the next space, then the end of the text, then -1. */
    @Override
    public int next() {
        if (from >= text.length()) {
            return -1;
        }
        int space = text.indexOf(' ', from);
        while (space > 0 && isNumber(from, space)) {
            from = space + 1;
            space = text.indexOf(' ', from);
        }
        from = space < 0 ? text.length() : space + 1;
        return from;
    }

    /** Whether a word is a number and nothing else, such as 10 or 2,5. */
    private boolean isNumber(int start, int end) {
        if (start == end || !Character.isDigit(text.charAt(end - 1))) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char one = text.charAt(i);
            if (!Character.isDigit(one) && one != ',' && one != '.') {
                return false;
            }
        }
        return true;
    }
}
