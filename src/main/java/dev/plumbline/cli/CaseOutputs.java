package dev.plumbline.cli;

import dev.plumbline.bench.CasesJUnit;
import dev.plumbline.bench.CasesJson;
import dev.plumbline.bench.CasesRun;
import dev.plumbline.bench.CasesSarif;
import dev.plumbline.bench.CasesText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** In which formats a run of cases is told, and where each goes. */
final class CaseOutputs {

    private CaseOutputs() {}

    /** A format with its file; null for standard output. */
    record Output(CaseFormat format, @Nullable Path file) {}

    /** Reads {@code json} and {@code junit=out.xml}. */
    static final class Words implements ITypeConverter<Output> {
        @Override
        public Output convert(String word) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            for (CaseFormat format : CaseFormat.values()) {
                if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
                    return new Output(format, equals < 0 ? null : Path.of(word.substring(equals + 1)));
                }
            }
            throw new TypeConversionException("'" + dev.plumbline.fact.Printable.quote(name)
                    + "' is not one of pretty, json, junit, sarif; a file may follow, such as junit=out.xml");
        }
    }

    /** What is wrong with these together, or null. */
    static @Nullable String complaint(List<Output> outputs) {
        List<Path> files = new ArrayList<>();
        long toStandardOutput =
                outputs.stream().filter(output -> output.file() == null).count();
        if (toStandardOutput > 1) {
            return "only one format can go to standard output; give the others a file, such as --format junit=out.xml";
        }
        for (Output output : outputs) {
            if (output.file() != null) {
                Path file = output.file().toAbsolutePath().normalize();
                if (files.contains(file)) {
                    return "--format: " + output.file() + " is named twice";
                } else if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
                    return "--format: " + output.file() + ": there is no such folder";
                }
                files.add(file);
            }
        }
        return null;
    }

    static void write(Main.Terminal terminal, List<Output> outputs, CasesRun run, boolean verbose) throws IOException {
        for (Output output : outputs) {
            String text = switch (output.format()) {
                case PRETTY -> CasesText.of(run, verbose);
                case JSON -> CasesJson.of(run);
                case JUNIT -> CasesJUnit.of(run);
                case SARIF -> CasesSarif.of(run);
            };
            if (output.file() == null) {
                terminal.out().print(text);
            } else {
                Files.writeString(output.file(), text);
            }
        }
    }
}
