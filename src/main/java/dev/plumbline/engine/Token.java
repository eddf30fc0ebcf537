package dev.plumbline.engine;

/**
 * One word of a rule file.
 *
 * @param text the word as written; a string literal with its quotes
 * @param line from 1
 * @param column from 1
 */
public record Token(Kind kind, String text, int line, int column) {

    /** What kind of word it is. */
    public enum Kind {
        WORD,
        STRING,
        NUMBER,
        SIGN
    }

    /** Whether it reads so. */
    public boolean is(String word) {
        return text.equals(word);
    }

    /** Whether it is a name or keyword. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it looks like the name of a type. */
    public boolean isTypeName() {
        return isWord()
                && Character.isUpperCase(text.charAt(0))
                && !text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether it looks like a constant. */
    public boolean isConstantName() {
        return isWord()
                && Character.isUpperCase(text.charAt(0))
                && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    /** What a string literal says. */
    public String unquoted() {
        return text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
