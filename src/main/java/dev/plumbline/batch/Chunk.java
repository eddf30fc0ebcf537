package dev.plumbline.batch;

import dev.plumbline.InvalidInputException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of one input: what a thread does at a time.
 *
 * @param source what the input is called
 * @param table its header; null when each line is JSON
 * @param lines the lines in order
 * @param trouble why the input could not be read further; null when it could
 */
record Chunk(
        String source,
        @Nullable Table table,
        List<Line> lines,
        @Nullable InvalidInputException trouble) {}
