package dev.plumbline.intake;

import java.util.List;

/** A piece of a file with its place, the same whether it was YAML or JSON. Lines and columns count from 1. */
public sealed interface Node {

    int line();

    int column();

    /** A mapping, its entries in the order of the file, duplicates included. */
    record Mapping(List<Entry> entries, int line, int column) implements Node {}

    /** A key with its place and what stands behind it. */
    record Entry(String key, int line, int column, Node value) {}

    /** A list. */
    record Sequence(List<Node> items, int line, int column) implements Node {}

    /**
     * A single value as written.
     *
     * @param quoted whether it stood in quotes, so that it is words whatever it looks like
     */
    record Scalar(String text, boolean quoted, int line, int column) implements Node {

        /** Whether nothing was written: an empty value, {@code ~} or {@code null}. */
        public boolean isBlank() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }
}
