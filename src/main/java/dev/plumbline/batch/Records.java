package dev.plumbline.batch;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** Reads stored assessments as a batch does, for those who do something else with them than write lines. */
public final class Records {

    private static final int LINES = 256;

    private Records() {}

    /**
     * Reads inputs to their ends.
     *
     * @param standardInput what {@code -} stands for
     * @param good takes each person, named by file and line
     * @param bad takes what is wrong with a line, or with a whole input
     */
    public static void read(
            List<Input> inputs,
            InputStream standardInput,
            Consumer<Assessment> good,
            Consumer<InvalidInputException> bad)
            throws IOException {
        try (ChunkReader reader = new ChunkReader(inputs, standardInput, LINES)) {
            for (Chunk chunk = reader.next(); chunk != null; chunk = reader.next()) {
                for (Line line : chunk.lines()) {
                    if (!line.isBlank()) {
                        one(chunk, line, good, bad);
                    }
                }
                if (chunk.trouble() != null) {
                    bad.accept(chunk.trouble());
                }
            }
        }
    }

    private static void one(Chunk chunk, Line line, Consumer<Assessment> good, Consumer<InvalidInputException> bad) {
        byte[] bytes = line.bytes();
        Table table = chunk.table();
        try {
            good.accept(
                    table == null || bytes == null
                            ? LineWork.person(bytes, chunk.source(), line.number())
                            : Assessment.of(
                                    table.read(bytes, chunk.source(), line.number()),
                                    LineWork.name(chunk.source(), line.number())));
        } catch (InvalidInputException e) {
            bad.accept(e);
        }
    }
}
