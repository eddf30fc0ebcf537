package dev.plumbline.cli;

import dev.plumbline.document.DocumentKind;
import dev.plumbline.document.Documents;
import dev.plumbline.document.Paper;
import dev.plumbline.document.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Writes a document to where it was asked for. */
final class DocumentOutput {

    private final Main.Terminal terminal;
    private final DocumentFormat format;
    private final Output output;

    DocumentOutput(Main.Terminal terminal, CommandSpec spec, DocumentFormat format, Output output) {
        this.terminal = terminal;
        this.format = format;
        this.output = output;
        if (output.file() == null && format == DocumentFormat.PDF && Tty.is(Tty.OUT)) {
            throw new ParameterException(
                    spec.commandLine(), "a PDF is not for a terminal; give -o FILE.pdf, or send it into a pipe");
        }
    }

    int write(Documents documents, DocumentKind kind, List<Visit> visits, Paper paper) {
        byte[] bytes = format == DocumentFormat.PDF
                ? documents.pdf(kind, visits, paper)
                : documents.html(kind, visits).getBytes(StandardCharsets.UTF_8);
        Path file = output.file();
        if (file == null) {
            terminal.out().write(bytes, 0, bytes.length);
            return ExitCode.DONE;
        }
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw output.unwritable();
        }
        return ExitCode.DONE;
    }
}
