package dev.plumbline.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.intake.Answers;
import dev.plumbline.intake.Columns;
import dev.plumbline.intake.Intake;
import java.util.List;

/** A table whose header has been read. Its cells are separated by a comma, a semicolon or a tab, whichever the header has. */
final class Table {

    private final char separator;
    private final Columns columns;

    private Table(char separator, Columns columns) {
        this.separator = separator;
        this.columns = columns;
    }

    /**
     * A table with this header.
     *
     * @throws InvalidInputException with everything that is wrong with it
     */
    static Table of(byte[] header, String source, int line) {
        String text = Intake.text(header, source, line);
        char separator = ',';
        // No path has any of them.
        for (char candidate : new char[] {';', '\t', ','}) {
            separator = text.indexOf(candidate) >= 0 ? candidate : separator;
        }
        return new Table(separator, Columns.of(cells(text, separator, source, line), source, line));
    }

    /** Reads one row. */
    Answers read(byte[] row, String source, int line) {
        return columns.read(cells(Intake.text(row, source, line), separator, source, line), source, line);
    }

    private static List<String> cells(String text, char separator, String source, int line) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(text)
                    .getFields();
        } catch (CsvParseException e) {
            // What the parser says would quote the row.
            throw new InvalidInputException(
                    List.of(new Problem(source, line, 1, "", "not readable as a row: is every quote closed?")));
        }
    }
}
