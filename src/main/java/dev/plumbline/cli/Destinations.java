package dev.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/** Formats of a report, each with the file it goes to. */
final class Destinations {

    private Destinations() {}

    /** A format with its file; null for standard output. */
    record To<F extends Enum<F>>(F format, @Nullable Path file) {}

    /** Reads {@code json} and {@code junit=out.xml}. */
    static <F extends Enum<F>> To<F> read(String word, F[] formats) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        for (F format : formats) {
            if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
                return new To<>(format, equals < 0 ? null : Path.of(word.substring(equals + 1)));
            }
        }
        List<String> allowed = Arrays.stream(formats)
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();
        throw new TypeConversionException("'" + dev.plumbline.fact.Printable.quote(name) + "' is not one of "
                + String.join(", ", allowed) + "; a file may follow, such as junit=out.xml");
    }

    /** What is wrong with these together, or null. */
    static @Nullable String complaint(List<? extends To<?>> outputs) {
        List<Path> files = new ArrayList<>();
        long toStandardOutput =
                outputs.stream().filter(output -> output.file() == null).count();
        if (toStandardOutput > 1) {
            return "only one format can go to standard output; give the others a file, such as --format junit=out.xml";
        }
        for (To<?> output : outputs) {
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

    static void write(Main.Terminal terminal, To<?> output, String text) throws IOException {
        if (output.file() == null) {
            terminal.out().print(text);
        } else {
            Files.writeString(output.file(), text);
        }
    }
}
