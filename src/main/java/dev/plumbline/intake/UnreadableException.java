package dev.plumbline.intake;

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
}
