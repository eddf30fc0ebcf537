package dev.plumbline.cli;

import dev.plumbline.RuleSet;
import dev.plumbline.document.Clinic;
import dev.plumbline.document.Documents;
import dev.plumbline.document.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of commands that make documents. */
final class DocumentOptions {

    @Option(names = "--paper", paramLabel = "SIZE", description = "a4 or letter, for PDF. Default: a4.")
    private @Nullable Paper paper;

    @Option(
            names = "--clinic",
            paramLabel = "FILE",
            description = "Name, address, logo, colors and local pathways of the practice.")
    private @Nullable Path clinic;

    Paper paper() {
        return paper == null ? Paper.A4 : paper;
    }

    /** Whether any of them was given. */
    boolean given() {
        return paper != null || clinic != null;
    }

    Documents documents(RuleSet rules, CommandSpec spec) throws IOException {
        if (clinic == null) {
            return Documents.of(rules, Clinic.unnamed());
        }
        if (!Files.isRegularFile(clinic)) {
            throw new ParameterException(spec.commandLine(), "--clinic " + clinic + ": there is no such file");
        }
        return Documents.of(rules, Clinic.read(clinic));
    }
}
