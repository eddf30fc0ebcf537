package dev.plumbline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One call of the program within the test's process, with what it printed. */
record Call(int code, String out, String err) {

    static Call of(String... words) {
        return with("", words);
    }

    static Call with(String in, String... words) {
        return with(in.getBytes(StandardCharsets.UTF_8), Map.of(), words);
    }

    /** Without a home or a cache in its environment a call compiles the shipped rules once and keeps them in memory. */
    static Call with(byte[] in, Map<String, String> environment, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.Terminal terminal = new Main.Terminal(
                new ByteArrayInputStream(in),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment);
        int code = Main.run(terminal, words);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
