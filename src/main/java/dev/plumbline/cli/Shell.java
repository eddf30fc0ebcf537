package dev.plumbline.cli;

/** Commands as a reader can copy them into a shell. */
final class Shell {

    private Shell() {}

    /** The word, in quotes where the shell would read it otherwise. */
    static String quoted(String word) {
        return word.matches("[\\w./=:-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
