package dev.plumbline.engine;

/**
 * One word of a rule file.
 *
 * @param text the word as written; a string literal with its quotes
 * @param line from 1
 * @param column from 1
 */
record Token(Kind kind, String text, int line, int column) {

    enum Kind {
        WORD,
        STRING,
        NUMBER,
        SIGN
    }

    boolean is(String word) {
        return text.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isTypeName() {
        return isWord()
                && Character.isUpperCase(text.charAt(0))
                && !text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    boolean isConstantName() {
        return isWord()
                && Character.isUpperCase(text.charAt(0))
                && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    /** What a string literal says. */
    String unquoted() {
        return text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
