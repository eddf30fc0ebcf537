package dev.plumbline.cli;

import dev.plumbline.Assessment;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the assessment that a command names. */
final class Person {

    private Person() {}

    /**
     * Reads a file, or standard input for {@code -}.
     *
     * @throws IOException with a message for a person when it cannot be read
     */
    static Assessment read(Main.Terminal terminal, String file) throws IOException {
        try {
            return file.equals("-") ? Assessment.read(terminal.in(), "-") : Assessment.read(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new IOException(file + ": may not be read", e);
        } catch (IOException | InvalidPathException e) {
            throw new IOException(file + ": cannot be read; is it a file?", e);
        }
    }
}
