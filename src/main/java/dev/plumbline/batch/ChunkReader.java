package dev.plumbline.batch;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Reads inputs one after another, some lines at a time. The same inputs always give the same chunks. */
final class ChunkReader implements AutoCloseable {

    private static final int MOST_BYTES = 1 << 20;

    private final Iterator<Input> inputs;
    private final InputStream standardInput;
    private final int mostLines;
    private final CRC32C sum = new CRC32C();
    private long bytesBefore;
    private int lastLine;
    private @Nullable OpenInput current;

    ChunkReader(List<Input> inputs, InputStream standardInput, int mostLines) {
        this.mostLines = mostLines;
        this.inputs = inputs.iterator();
        this.standardInput = standardInput;
    }

    /** A sum over everything read so far, by which a changed input is found out. */
    long sum() {
        return sum.getValue();
    }

    /** How many bytes of the inputs were read so far, as they are on disk. */
    long bytesRead() {
        return bytesBefore + (current == null ? 0 : current.bytesRead());
    }

    /** The next lines, or null at the end of the last input. */
    @Nullable
    Chunk next() throws IOException {
        while (current != null || inputs.hasNext()) {
            if (current == null) {
                current = begun(inputs.next());
            }
            Chunk chunk = read(current);
            if (chunk.trouble() != null || chunk.lines().isEmpty()) {
                end(current);
            }
            if (chunk.trouble() != null || !chunk.lines().isEmpty()) {
                return chunk;
            }
        }
        return null;
    }

    private OpenInput begun(Input input) {
        byte[] name = input.name().getBytes(StandardCharsets.UTF_8);
        sum.update(name, 0, name.length);
        lastLine = 0;
        return new OpenInput(input, standardInput, sum);
    }

    private void end(OpenInput ended) throws IOException {
        bytesBefore += ended.bytesRead();
        ended.close();
        current = null;
    }

    private Chunk read(OpenInput from) {
        List<Line> lines = new ArrayList<>(mostLines);
        try {
            int bytes = 0;
            while (lines.size() < mostLines && bytes < MOST_BYTES) {
                Line line = from.line();
                if (line == null) {
                    break;
                }
                lastLine = line.number();
                lines.add(line);
                bytes += line.bytes() == null ? 0 : line.bytes().length;
            }
            return new Chunk(from.name(), from.table(), lines, null);
        } catch (InvalidInputException header) {
            return new Chunk(from.name(), null, lines, header);
        } catch (IOException e) {
            Problem problem = new Problem(
                    from.name(),
                    lastLine + 1,
                    1,
                    "",
                    "cannot be read from here on; is the file complete, and is it what its name says?");
            return new Chunk(from.name(), from.table(), lines, new InvalidInputException(List.of(problem)));
        }
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
        }
    }
}
