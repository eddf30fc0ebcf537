package dev.plumbline.web;

/** Words as they stand in a page. */
final class Escaped {

    private Escaped() {}

    static String of(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
