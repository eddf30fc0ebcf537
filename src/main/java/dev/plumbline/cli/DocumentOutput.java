package dev.plumbline.cli;

import dev.plumbline.document.DocumentKind;
import dev.plumbline.document.Documents;
import dev.plumbline.document.Paper;
import dev.plumbline.document.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Writes a document to where it was asked for. */
final class DocumentOutput {

    private final Main.Terminal terminal;
    private final CommandSpec spec;
    private final DocumentFormat format;
    private final @Nullable Path output;

    DocumentOutput(Main.Terminal terminal, CommandSpec spec, DocumentFormat format, @Nullable Path output) {
        this.terminal = terminal;
        this.spec = spec;
        this.format = format;
        this.output = output;
        if (output == null && format == DocumentFormat.PDF && Tty.is(Tty.OUT)) {
            throw new ParameterException(
                    spec.commandLine(), "a PDF is not for a terminal; give -o FILE.pdf, or send it into a pipe");
        }
    }

    /** An assessment must not be lost to its own document. */
    void refuseToOverwrite(String file) throws IOException {
        try {
            Path input = Path.of(file);
            if (output != null
                    && Files.isRegularFile(input)
                    && Files.isRegularFile(output)
                    && Files.isSameFile(input, output)) {
                throw new ParameterException(
                        spec.commandLine(), "-o " + output + " would overwrite an assessment that is to be read");
            }
        } catch (InvalidPathException e) {
            // No file has such a name, so there is nothing to lose.
            return;
        }
    }

    int write(Documents documents, DocumentKind kind, List<Visit> visits, Paper paper) {
        byte[] bytes = format == DocumentFormat.PDF
                ? documents.pdf(kind, visits, paper)
                : documents.html(kind, visits).getBytes(StandardCharsets.UTF_8);
        if (output == null) {
            terminal.out().write(bytes, 0, bytes.length);
            return ExitCode.DONE;
        }
        try {
            Files.write(output, bytes);
        } catch (IOException e) {
            String why =
                    Files.isDirectory(output) ? "it is a folder" : "is the folder there, and may it be written to?";
            throw new ParameterException(spec.commandLine(), "-o " + output + " cannot be written; " + why);
        }
        return ExitCode.DONE;
    }
}
