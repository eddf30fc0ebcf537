package dev.plumbline.cli;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passphrases, asked for: no option and no variable takes one, where others could read it. */
final class Secret implements AutoCloseable {

    private final Main.Terminal terminal;
    private final List<char[]> asked = new ArrayList<>();
    private @Nullable BufferedReader lines;

    Secret(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Asks without showing what is typed; where nobody sits at a terminal, the next line of standard input.
     *
     * @return what was typed, until this is closed
     */
    char[] ask(String what) throws IOException {
        char[] answer = answer(what);
        asked.add(answer);
        return answer;
    }

    /** Wipes what was typed. */
    @Override
    public void close() {
        asked.forEach(answer -> Arrays.fill(answer, '\0'));
    }

    private char[] answer(String what) throws IOException {
        Console console = terminal.in() == System.in ? System.console() : null;
        if (console != null) {
            char[] typed = console.readPassword("%s: ", what);
            return typed == null ? new char[0] : typed;
        }
        if (lines == null) {
            lines = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        }
        String line = lines.readLine();
        if (line == null) {
            throw new InvalidInputException(List.of(new Problem(
                    "standard input",
                    0,
                    0,
                    "",
                    "a line with the " + what.toLowerCase(java.util.Locale.ROOT) + " is expected")));
        }
        return line.toCharArray();
    }
}
