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

    /** What a parser says, on one line. It quotes the file at any length: each of its words is cut as every quote is. */
    static String brief(String parserSays) {
        return Arrays.stream(parserSays.strip().split("\\s+"))
                .map(Printable::quote)
                .collect(Collectors.joining(" "));
    }
}
