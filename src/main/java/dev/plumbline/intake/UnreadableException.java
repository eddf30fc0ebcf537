package dev.plumbline.intake;

import dev.plumbline.fact.Printable;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A file that cannot even be taken apart; everything else is collected and reported in one go. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    final int line;
    final int column;

    UnreadableException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** The message on one line. Parsers quote the file at any length: each of its words is cut as every quote is. */
    String sentence() {
        String message = getMessage();
        return message == null
                ? "unreadable"
                : Arrays.stream(message.strip().split("\\s+"))
                        .map(Printable::quote)
                        .collect(Collectors.joining(" "));
    }
}
