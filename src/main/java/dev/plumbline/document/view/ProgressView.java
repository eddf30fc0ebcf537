package dev.plumbline.document.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How several visits of one person compare; what is null is not there. */
public record ProgressView(
        Sheet sheet,
        String lead,
        Banner urgency,
        Part<Chart> measured,
        @Nullable Table flags,
        @Nullable Table contributors,
        Part<String> decide) {

    /**
     * One measure over time.
     *
     * @param drawing as SVG
     * @param verdict what changed
     * @param table the same in numbers
     */
    public record Chart(String name, String drawing, String verdict, Table table) {}

    /**
     * A table whose first column are headers.
     *
     * @param caption what it shows; also the heading above it
     */
    public record Table(String caption, List<String> columns, List<Row> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    public record Row(String header, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
