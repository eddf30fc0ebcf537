package dev.plumbline.cli;

import dev.plumbline.InvalidInputException;
import dev.plumbline.PlumblineException;
import dev.plumbline.RuleSetException;
import dev.plumbline.engine.WarmUp;
import dev.plumbline.fact.Printable;
import dev.plumbline.store.StoreException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // The engine's remarks on how rules might run faster are for authors of engines, not for practitioners.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        // Output is UTF-8 whatever the machine is set to: the same input gives the same bytes.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(new Terminal(System.in, out, err, System.getenv()), arguments);
        System.exit(code);
    }

    /** Runs one command. */
    static int run(Terminal terminal, String... arguments) {
        int code = executed(terminal, arguments);
        boolean incomplete = terminal.out().checkError();
        if (incomplete && (code == ExitCode.DONE || code == ExitCode.FAIL_AT_REACHED)) {
            // A reader that has seen enough, such as head, closes the pipe; a full disk looks the same and must not
            // pass for done.
            terminal.err().println("plumbline: the output could not be written completely");
            return ExitCode.WRONG_INPUT;
        }
        return code;
    }

    private static int executed(Terminal terminal, String... arguments) {
        try {
            PlainCall call = PlainCall.of(arguments);
            if (call == null) {
                warmUp(arguments);
            }
            return call == null ? commandLine(terminal).execute(arguments) : assessed(terminal, call);
        } catch (StackOverflowError | OutOfMemoryError e) {
            terminal.err().println("plumbline: out of memory");
            return ExitCode.FAULT;
        }
    }

    private static int assessed(Terminal terminal, PlainCall call) {
        WarmUp.start();
        try {
            return new AssessCommand(terminal, call).call();
        } catch (IOException | RuntimeException e) {
            return explained(terminal, e);
        }
    }

    /** A document needs the rules, and on paper much beside them, which a second processor can prepare. */
    private static void warmUp(String... arguments) {
        List<String> words = List.of(arguments);
        if (words.contains("report")) {
            WarmUp.start();
            if (words.stream().anyMatch(word -> word.toLowerCase(Locale.ROOT).endsWith("pdf"))) {
                dev.plumbline.document.WarmUp.start();
            }
        }
    }

    private static CommandLine commandLine(Terminal terminal) {
        CommandLine commandLine = new CommandLine(new Plumbline(terminal), new Commands(terminal));
        commandLine.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        // A file may be called @something, and is meant.
        commandLine.setExpandAtFiles(false);
        Words.teach(commandLine);
        commandLine.setParameterExceptionHandler((wrong, words) -> usageError(terminal, wrong));
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> explained(terminal, failure));
        return commandLine;
    }

    private static int usageError(Terminal terminal, ParameterException wrong) {
        terminal.err().println(WrongCall.explained(wrong));
        return ExitCode.WRONG_INPUT;
    }

    private static int explained(Terminal terminal, Exception failure) {
        if (failure instanceof InvalidInputException) {
            terminal.err().println(Printable.lines(String.valueOf(failure.getMessage())));
            return ExitCode.WRONG_INPUT;
        } else if (failure instanceof RuleSetException) {
            terminal.err().println(Printable.lines(String.valueOf(failure.getMessage())));
            return ExitCode.RULES_DO_NOT_COMPILE;
        } else if (failure instanceof NoSuchFileException missing) {
            terminal.err().println(Printable.line(missing.getFile()) + ": there is no such file");
            return ExitCode.WRONG_INPUT;
        } else if (failure instanceof AccessDeniedException denied) {
            terminal.err().println(Printable.line(denied.getFile()) + ": may not be read or written");
            return ExitCode.WRONG_INPUT;
        } else if (failure instanceof IOException io) {
            terminal.err().println("plumbline: " + Printable.line(String.valueOf(io.getMessage())));
            return ExitCode.WRONG_INPUT;
        } else if (failure instanceof StoreException wrong && wrong.kind() != StoreException.Kind.FAULT) {
            terminal.err().println("plumbline: " + Printable.line(String.valueOf(wrong.getMessage())));
            return ExitCode.WRONG_INPUT;
        } else if (failure instanceof PlumblineException) {
            terminal.err().println("plumbline: " + failure.getMessage());
            return ExitCode.FAULT;
        }
        // The message of an unforeseen fault may quote what was assessed: only its kind and place are said.
        terminal.err()
                .println("plumbline: a fault of the program ("
                        + failure.getClass().getSimpleName() + ")");
        for (StackTraceElement place : failure.getStackTrace()) {
            if (place.getClassName().startsWith("dev.plumbline")) {
                terminal.err().println("  at " + place);
            }
        }
        return ExitCode.FAULT;
    }

    /** What a command has to work with: the process's streams and environment, or a test's. */
    record Terminal(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {

        Terminal {
            environment = Map.copyOf(environment);
        }
    }
}
