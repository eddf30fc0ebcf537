package dev.plumbline.engine;

import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into words with their places; comments and blanks fall away. */
final class Lexer {

    private final String text;
    private int at;
    private int line;
    private int column = 1;

    private Lexer(String text, int line) {
        this.text = text;
        this.line = line;
    }

    static List<Token> tokens(String text) {
        return tokens(text, 1);
    }

    /** The words of a text that begins on this line of its file. */
    static List<Token> tokens(String text, int line) {
        return new Lexer(text, line).all();
    }

    private List<Token> all() {
        List<Token> tokens = new ArrayList<>();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                skip(1);
            } else if (text.startsWith("//", at)) {
                skipTo("\n");
            } else if (text.startsWith("/*", at)) {
                skipTo("*/");
                skip(Math.min(2, text.length() - at));
            } else {
                tokens.add(token(c));
            }
        }
        return tokens;
    }

    private Token token(char c) {
        int start = at;
        Token.Kind kind;
        int end;
        if (c == '"' || c == '\'') {
            kind = Token.Kind.STRING;
            end = endOfString(c);
        } else if (Character.isJavaIdentifierStart(c)) {
            kind = Token.Kind.WORD;
            end = start;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
        } else if (Character.isDigit(c)) {
            kind = Token.Kind.NUMBER;
            end = start;
            while (end < text.length() && (Character.isDigit(text.charAt(end)) || isDecimalPoint(end))) {
                end++;
            }
        } else {
            kind = Token.Kind.SIGN;
            end = start + 1;
        }
        Token token = new Token(kind, text.substring(start, end), line, column);
        skip(end - start);
        return token;
    }

    private boolean isDecimalPoint(int index) {
        return text.charAt(index) == '.' && index + 1 < text.length() && Character.isDigit(text.charAt(index + 1));
    }

    private int endOfString(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length());
    }

    private void skipTo(String mark) {
        int end = text.indexOf(mark, at);
        skip((end < 0 ? text.length() : end) - at);
    }

    private void skip(int count) {
        for (int i = 0; i < count; i++, at++) {
            if (text.charAt(at) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }
}
