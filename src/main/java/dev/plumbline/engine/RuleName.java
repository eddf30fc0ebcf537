package dev.plumbline.engine;

/** A rule's name: a short stable id, a space, and a title for people. */
final class RuleName {

    private RuleName() {}

    /** The id: what stands before the first space. */
    static String id(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** The title: what stands behind the first space; the whole name when there is none. */
    static String title(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }
}
