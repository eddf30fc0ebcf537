package dev.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody looks at a stream. */
final class Tty {

    static final int OUT = 1;
    static final int ERR = 2;

    private Tty() {}

    /** Whether a stream is a terminal, which Java does not tell; where the system does not either, it is taken for a log. */
    static boolean is(int stream) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream))
                    .toString()
                    .matches("/dev/(pts/|tty|console).*");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
