package dev.plumbline.intake;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Locale;

/** Reads one assessment. */
public final class Intake {

    private Intake() {}

    /**
     * Reads YAML or JSON.
     *
     * @param source what the input is called in errors; a name that ends in {@code .json} is read as JSON only
     * @throws InvalidInputException with every problem of the input
     * @throws IOException when the input cannot be read at all
     */
    public static Answers read(InputStream in, String source) throws IOException {
        try {
            return bind(Text.read(in), source);
        } catch (UnreadableException e) {
            throw refusal(source, e);
        }
    }

    /**
     * Reads YAML or JSON from a reader, no further than an assessment may go.
     *
     * @throws InvalidInputException with every problem of the input
     * @throws IOException when the reader fails
     */
    public static Answers read(Reader in, String source) throws IOException {
        return read(Text.read(in), source);
    }

    /** Reads YAML or JSON from text. */
    public static Answers read(String text, String source) {
        try {
            return bind(text, source);
        } catch (UnreadableException e) {
            throw refusal(source, e);
        }
    }

    /**
     * Reads one line of JSON Lines.
     *
     * @param line the line it is, from 1
     * @throws InvalidInputException with every problem of the line
     */
    public static Answers line(byte[] json, String source, int line) {
        Problems problems = new Problems(source, line);
        try {
            Answers answers = new Binder(problems).bind(JsonTree.read(Text.withoutMark(Text.read(json))));
            problems.refuseIfAny();
            return answers;
        } catch (UnreadableException e) {
            problems.add(Math.max(e.line, 1), Math.max(e.column, 1), "", String.valueOf(e.getMessage()));
            problems.refuseIfAny();
            throw new IllegalStateException("a problem was added", e);
        }
    }

    /**
     * Takes JSON of any shape apart, for those who make an assessment of it.
     *
     * @param limits how large it may be
     * @throws InvalidInputException when it is no JSON, or larger
     */
    public static Node json(String text, String source, Limits limits) {
        try {
            if (text.length() > limits.bytes()) {
                throw new UnreadableException(limits.tooLarge(), 0, 0);
            }
            return JsonTree.read(Text.withoutMark(text), limits);
        } catch (UnreadableException e) {
            throw refusal(source, e);
        }
    }

    /**
     * Takes the bytes of a JSON file apart, as {@link #json(String, String, Limits)} does its text.
     *
     * @throws InvalidInputException when they are no text in UTF-8, no JSON, or more than the limits allow
     */
    public static Node json(byte[] bytes, String source, Limits limits) {
        try {
            if (bytes.length > limits.bytes()) {
                throw new UnreadableException(limits.tooLarge(), 0, 0);
            }
            return json(Text.decoded(bytes), source, limits);
        } catch (UnreadableException e) {
            throw refusal(source, e);
        }
    }

    /**
     * Reads what was made of a file of another kind: topics with fields, each value with its place in that file.
     *
     * @throws InvalidInputException with every problem of the values
     */
    public static Answers bound(Node tree, String source) {
        Problems problems = new Problems(source);
        Answers answers = new Binder(problems).bind(tree);
        problems.refuseIfAny();
        return answers;
    }

    /** Text of bytes in UTF-8, as the line of a table; refused as an assessment would be. */
    public static String text(byte[] bytes, String source, int line) {
        try {
            return Text.withoutMark(Text.read(bytes));
        } catch (UnreadableException e) {
            String message = String.valueOf(e.getMessage());
            throw new InvalidInputException(List.of(new Problem(source, line, Math.max(e.column, 1), "", message)));
        }
    }

    /** The most bytes that one assessment may have. */
    public static int mostBytes() {
        return Text.MOST_BYTES;
    }

    /** What is said of an assessment that has more. */
    public static InvalidInputException tooLarge(String source, int line) {
        return new InvalidInputException(List.of(new Problem(source, line, 1, "", Text.TOO_LARGE)));
    }

    private static Answers bind(String text, String source) throws UnreadableException {
        if (text.length() > Text.MOST_BYTES) {
            throw new UnreadableException(Text.TOO_LARGE, 0, 0);
        }
        Problems problems = new Problems(source);
        Answers answers = new Binder(problems).bind(tree(Text.withoutMark(text), source));
        problems.refuseIfAny();
        return answers;
    }

    /** What begins with a brace is JSON or, failing that, YAML written on one line. */
    private static Node tree(String text, String source) throws UnreadableException {
        boolean named = source.toLowerCase(Locale.ROOT).endsWith(".json");
        if (named) {
            return JsonTree.read(text);
        }
        if (text.stripLeading().startsWith("{")) {
            try {
                return JsonTree.read(text);
            } catch (UnreadableException notJson) {
                return YamlTree.read(text);
            }
        }
        return YamlTree.read(text);
    }

    private static InvalidInputException refusal(String source, UnreadableException e) {
        String message = e.getMessage() == null ? "unreadable" : e.getMessage();
        return new InvalidInputException(List.of(new Problem(source, e.line, e.column, "", message)));
    }
}
