package dev.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says where to write what is made of assessments. */
final class Output {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write here instead of to standard output.")
    private @Nullable Path file;

    /** The file that was named; null for standard output. */
    @Nullable
    Path file() {
        return file;
    }

    /** An assessment must not be lost to what is made of it. */
    void refuseToOverwrite(String input) throws IOException {
        if (file != null && !input.equals(Person.STANDARD_INPUT) && isSame(input, file)) {
            throw new ParameterException(
                    spec.commandLine(), "-o " + file + " would overwrite an assessment that is to be read");
        }
    }

    private static boolean isSame(String file, Path output) throws IOException {
        try {
            Path input = Path.of(file);
            return Files.isRegularFile(input) && Files.isRegularFile(output) && Files.isSameFile(input, output);
        } catch (InvalidPathException e) {
            // No file has such a name, so there is nothing to lose.
            return false;
        }
    }

    /** What is said when the file cannot be written. */
    ParameterException unwritable() {
        String why = Files.isDirectory(Objects.requireNonNull(file))
                ? "it is a folder"
                : "is the folder there, and may it be written to?";
        return new ParameterException(spec.commandLine(), "-o " + file + " cannot be written; " + why);
    }
}
