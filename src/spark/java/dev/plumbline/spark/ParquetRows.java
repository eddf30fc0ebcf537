package dev.plumbline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Reads Parquet: a row is a person. Its columns are topics with fields inside, or are called by paths such as {@code
 * sitting.hoursPerDay}; or one column holds the assessment as JSON. What is null was not asked.
 */
final class ParquetRows {

    private ParquetRows() {}

    /**
     * The people of these files.
     *
     * @param column the column that holds assessments as JSON; null when the columns are topics or paths
     * @throws CallException when there is no such column
     */
    static JavaRDD<Given> read(SparkSession spark, List<String> words, @Nullable String column) {
        Dataset<Row> rows = spark.read().parquet(words.toArray(String[]::new));
        List<String> names = Arrays.asList(rows.columns());
        if (column != null && !names.contains(column)) {
            throw new CallException("--column " + column + ": there is no such column");
        }
        Column json = column == null ? to_json(nested(names, "")) : quoted(column);
        return rows.select(json.cast("string"), col("_metadata.file_path"), col("_metadata.row_index"))
                .javaRDD()
                .map(ParquetRows::given);
    }

    private static Given given(Row row) {
        String json = row.isNullAt(0) ? "" : row.getString(0);
        String file = new Path(java.net.URI.create(row.getString(1))).toString();
        return new Given(file, Math.toIntExact(row.getLong(2) + 1), json.getBytes(StandardCharsets.UTF_8));
    }

    /** Columns called by paths, put together to what they are parts of. */
    private static Column nested(List<String> paths, String prefix) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String path : paths) {
            String name = path.substring(prefix.length()).split("\\.", 2)[0];
            parts.computeIfAbsent(name, one -> new ArrayList<>()).add(path);
        }
        List<Column> columns = new ArrayList<>();
        parts.forEach((name, members) -> {
            String path = prefix + name;
            columns.add((members.contains(path) ? quoted(path) : nested(members, path + ".")).as(name));
        });
        return struct(columns.toArray(Column[]::new));
    }

    private static Column quoted(String name) {
        return col("`" + name.replace("`", "``") + "`");
    }
}
