package dev.plumbline.batch;

import dev.plumbline.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** An input that is being read: its lines, or the rows below its header. */
final class OpenInput implements AutoCloseable {

    private final Input input;
    private final InputStream standardInput;
    private final CRC32C sum;
    private Input.@Nullable Opened opened;
    private @Nullable LineReader reader;
    private @Nullable Line first;
    private @Nullable Table table;

    OpenInput(Input input, InputStream standardInput, CRC32C sum) {
        this.input = input;
        this.standardInput = standardInput;
        this.sum = sum;
    }

    String name() {
        return input.name();
    }

    /** The header, once a line has been read; null when each line is JSON. */
    @Nullable
    Table table() {
        return table;
    }

    long bytesRead() {
        return opened == null ? 0 : opened.bytesRead();
    }

    /**
     * The next line, or null at the end.
     *
     * @throws InvalidInputException with what is wrong with the header of a table
     */
    @Nullable
    Line line() throws IOException {
        LineReader lines = reader == null ? begun() : reader;
        Line held = first;
        first = null;
        return held == null ? lines.next() : held;
    }

    private LineReader begun() throws IOException {
        opened = input.open(standardInput);
        LineReader lines = new LineReader(opened.text(), sum);
        reader = lines;
        Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line != null && line.bytes() != null && isTable(line.bytes())) {
            lines.readRows();
            table = Table.of(line.bytes(), input.name(), line.number());
        } else {
            first = line;
        }
        return lines;
    }

    /** By its name; a name that tells nothing, by its first line: JSON begins with a bracket, and a path never does. */
    private boolean isTable(byte[] line) {
        String name = input.name().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return true;
        } else if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json")) {
            return false;
        }
        for (byte b : line) {
            if (b == '{' || b == '[') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }
}
