package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.fact.Printable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the assessment that a command names. */
final class Person {

    /** What a call says for standard input. */
    static final String STANDARD_INPUT = "-";

    private Person() {}

    /** Reads a file, or prints what is wrong with it and gives null, so that others still are read. */
    static @Nullable Assessment readOrSay(Main.Terminal terminal, String file) {
        try {
            return read(terminal, file);
        } catch (InvalidInputException | IOException e) {
            terminal.err().println(Printable.lines(String.valueOf(e.getMessage())));
        }
        return null;
    }

    /**
     * Reads a file, or standard input for {@code -}.
     *
     * @throws IOException with a message for a person when it cannot be read
     */
    static Assessment read(Main.Terminal terminal, String file) throws IOException {
        try {
            return file.equals(STANDARD_INPUT)
                    ? Assessment.read(terminal.in(), STANDARD_INPUT)
                    : Assessment.read(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new IOException(file + ": may not be read", e);
        } catch (IOException | InvalidPathException e) {
            throw new IOException(file + ": cannot be read; is it a file?", e);
        }
    }
}
