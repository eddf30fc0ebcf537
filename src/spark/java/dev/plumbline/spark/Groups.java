package dev.plumbline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import dev.plumbline.Assessment;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactsJson;
import dev.plumbline.json.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Groups the people for whom something changes by what changes. Whoever has the fewest answers is made smaller still: an answer
 * without which the change stays is left out.
 */
final class Groups {

    private static final String SCHEMA =
            "source string, changes array<struct<kind string, what string, `from` string, `to` string>>,"
                    + " answers long, facts string";
    private static final Column[] CHANGE = {col("change.kind"), col("change.what"), col("change.from"), col("change.to")
    };

    private final Work old;
    private final Work now;

    Groups(Work old, Work now) {
        this.old = old;
        this.now = now;
    }

    /**
     * Everybody with the same change.
     *
     * @param change what changes
     * @param people how many
     * @param line the group as JSON, with the smallest example
     */
    record Group(Change change, long people, String line) {}

    /** The groups of the changed people that a job has written, by kind and what changes. */
    List<Group> in(SparkSession spark, String output) throws IOException {
        Path changed = Outcomes.folder(output, Outcomes.CHANGED);
        if (!changed.getFileSystem(Lines.configuration()).exists(changed)) {
            return List.of();
        }
        return spark
                .read()
                .schema(SCHEMA)
                .option("mode", "FAILFAST")
                .json(changed.toString())
                .withColumn("change", explode(col("changes")))
                .groupBy(CHANGE)
                .agg(count(lit(1)), min(struct(col("answers"), col("source"), col("facts"))))
                .orderBy("kind", "what", "from", "to")
                .collectAsList()
                .stream()
                .map(this::group)
                .toList();
    }

    private Group group(Row row) {
        Change change = new Change(Change.Kind.valueOf(row.getString(0)), row.getString(1), text(row, 2), text(row, 3));
        Row example = row.getStruct(5);
        Assessment smallest = smaller(Assessment.parse(example.getString(2)), change);
        Map<String, @Nullable Object> line = change.tree();
        line.put("people", row.getLong(4));
        line.put("smallest", FactsJson.tree(smallest.facts()));
        line.put("of", example.getString(1));
        return new Group(change, row.getLong(4), JsonText.compact(line));
    }

    private static @Nullable String text(Row row, int column) {
        return row.isNullAt(column) ? null : row.getString(column);
    }

    private Assessment smaller(Assessment person, Change change) {
        Assessment smallest = person;
        for (Field field : Vocabulary.fields()) {
            if (field.isKnownIn(smallest.facts())) {
                Assessment without = Assessment.of(field.replacedIn(smallest.facts(), null));
                smallest = has(without, change) ? without : smallest;
            }
        }
        return smallest;
    }

    private boolean has(Assessment person, Change change) {
        return Change.between(old.here().outline(person), now.here().outline(person))
                .contains(change);
    }
}
