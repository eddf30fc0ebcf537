package dev.plumbline.intake;

import dev.plumbline.InvalidInputException;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Printable;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table with one person a row, and how its rows are read.
 *
 * <p>A column is called by a path, such as {@code sitting.hoursPerDay}, and a cell is spelt as in assessment files. An empty cell was
 * not asked. Several answers stand in one cell with {@code ;} or {@code |} between them, {@code none} for none of them. What has
 * two sides has two columns, {@code ….left} and {@code ….right}, or one with cells such as {@code left 4; right 5}.
 */
public final class Columns {

    private static final Pattern SEPARATOR = Pattern.compile("[;|]");
    private static final Pattern SIDE = Pattern.compile("(.+)\\.(left|right)");
    private static final Pattern SIDED = Pattern.compile("\\s*(\\w+)\\s*[ =:]\\s*(.*)");

    private final List<Column> columns;

    private Columns(List<Column> columns) {
        this.columns = columns;
    }

    /**
     * Reads a header.
     *
     * @param line the line it stands in, from 1
     * @throws InvalidInputException with everything that is wrong with it
     */
    public static Columns of(List<String> header, String source, int line) {
        Problems problems = new Problems(source, line);
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String path = header.get(i).strip();
            Column column = column(path);
            if (column == null) {
                problems.add(1, i + 1, Printable.quote(path), "unknown column" + meant(problems, path));
            } else if (!seen.add(path)) {
                problems.add(1, i + 1, path, "given twice");
            } else {
                columns.add(column);
            }
        }
        problems.refuseIfAny();
        return new Columns(List.copyOf(columns));
    }

    private static @Nullable Column column(String path) {
        Field field = Vocabulary.field(path);
        if (field != null) {
            return new Column(field, null);
        }
        Matcher side = SIDE.matcher(path);
        Field sided = side.matches() ? Vocabulary.field(side.group(1)) : null;
        return sided != null && hasSides(sided) ? new Column(sided, side.group(2)) : null;
    }

    private static String meant(Problems problems, String path) {
        List<String> paths = Vocabulary.fields().stream().map(Field::path).toList();
        String meant = problems.didYouMean(path, paths);
        return meant.isEmpty() ? "; a column is called by a path, such as " + paths.get(0) : meant;
    }

    private static boolean hasSides(Field field) {
        return field.kind() == FieldKind.NUMBER_SIDES || field.kind() == FieldKind.PRESENCE_SIDES;
    }

    /**
     * Reads a row.
     *
     * @param line the line it begins in, from 1
     * @throws InvalidInputException with everything that is wrong with it; columns count cells, from 1
     */
    public Answers read(List<String> cells, String source, int line) {
        Problems problems = new Problems(source, line);
        if (cells.size() != columns.size()) {
            problems.add(1, 1, "", "has " + cells.size() + " cells, and the header has " + columns.size());
            problems.refuseIfAny();
        }
        Map<String, List<Node.Entry>> topics = new LinkedHashMap<>();
        Map<Field, List<Node.Entry>> sides = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(i).strip();
            Column column = columns.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            int at = i + 1;
            if (column.side() == null) {
                entries(topics, column.field())
                        .add(new Node.Entry(column.field().name(), 1, at, node(column, cell, at)));
            } else {
                sides.computeIfAbsent(column.field(), field -> {
                            List<Node.Entry> both = new ArrayList<>();
                            entries(topics, field)
                                    .add(new Node.Entry(field.name(), 1, at, new Node.Mapping(both, 1, at)));
                            return both;
                        })
                        .add(new Node.Entry(column.side(), 1, at, scalar(cell, at)));
            }
        }
        List<Node.Entry> root = new ArrayList<>();
        topics.forEach((topic, fields) -> root.add(new Node.Entry(topic, 1, 1, new Node.Mapping(fields, 1, 1))));
        Answers answers = new Binder(problems).bind(new Node.Mapping(root, 1, 1));
        problems.refuseIfAny();
        return answers;
    }

    private static List<Node.Entry> entries(Map<String, List<Node.Entry>> topics, Field field) {
        String topic = field.path().substring(0, field.path().indexOf('.'));
        return topics.computeIfAbsent(topic, key -> new ArrayList<>());
    }

    private static Node node(Column column, String cell, int at) {
        FieldKind kind = column.field().kind();
        boolean unknown = cell.equalsIgnoreCase("unknown");
        if (kind == FieldKind.CHOICES && SEPARATOR.matcher(cell).find()) {
            List<Node> items = new ArrayList<>();
            for (String item : parts(cell)) {
                items.add(scalar(item, at));
            }
            return new Node.Sequence(items, 1, at);
        } else if (hasSides(column.field()) && !unknown) {
            List<Node.Entry> both = new ArrayList<>();
            for (String side : parts(cell)) {
                Matcher sided = SIDED.matcher(side);
                if (!sided.matches()) {
                    return scalar(cell, at);
                }
                both.add(new Node.Entry(
                        sided.group(1), 1, at, scalar(sided.group(2).strip(), at)));
            }
            return new Node.Mapping(both, 1, at);
        }
        return new Node.Scalar(cell, kind == FieldKind.WORDS, 1, at);
    }

    private static List<String> parts(String cell) {
        return SEPARATOR
                .splitAsStream(cell)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Node.Scalar scalar(String text, int at) {
        return new Node.Scalar(text, false, 1, at);
    }

    private record Column(Field field, @Nullable String side) {}
}
