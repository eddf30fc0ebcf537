package dev.plumbline.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines end at spaces only: the code of a rule or of a source, cut at its hyphen, is no longer that code. */
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
        from = space < 0 ? text.length() : space + 1;
        return from;
    }
}
