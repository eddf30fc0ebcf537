package dev.plumbline.spark;

import dev.plumbline.Assessment;
import dev.plumbline.batch.LineWork;
import dev.plumbline.batch.Reject;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactsJson;
import dev.plumbline.json.JsonText;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Assesses the people of a partition by two rule sets, and keeps those for whom the outcomes differ. */
record Compare(Work old, Work now, Counts counts) implements FlatMapFunction<Iterator<Given>, Row> {

    @Override
    public Iterator<Row> call(Iterator<Given> people) {
        LineWork oldHere = old.here();
        LineWork newHere = now.here();
        return Mapped.each(people, given -> row(given, oldHere, newHere));
    }

    /** Never throws for what a person said: Spark would write it to its log. */
    private @Nullable Row row(Given given, LineWork oldHere, LineWork newHere) {
        try {
            Assessment person = LineWork.person(given.json(), given.source(), given.line());
            List<Change> changes = Change.between(oldHere.outline(person), newHere.outline(person));
            counts.people().add(1);
            return changes.isEmpty() ? null : Outcomes.row(Outcomes.CHANGED, line(person, changes));
        } catch (RuntimeException e) {
            return counts.rejected(Reject.of(given.source(), given.line(), e));
        }
    }

    private static String line(Assessment person, List<Change> changes) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("source", person.source());
        line.put("changes", changes.stream().map(Change::tree).toList());
        line.put("answers", answers(person.facts()));
        line.put("facts", FactsJson.tree(person.facts()));
        return JsonText.compact(line);
    }

    private static long answers(Facts facts) {
        return Vocabulary.fields().stream()
                .filter(field -> field.isKnownIn(facts))
                .count();
    }
}
