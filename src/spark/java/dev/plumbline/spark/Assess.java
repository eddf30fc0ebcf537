package dev.plumbline.spark;

import dev.plumbline.batch.LineWork;
import dev.plumbline.batch.Reject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/** Assesses the people of a partition. */
record Assess(Work work, Counts counts) implements FlatMapFunction<Iterator<Given>, Row> {

    @Override
    public Iterator<Row> call(Iterator<Given> people) {
        LineWork here = work.here();
        return Mapped.each(people, given -> row(given, here));
    }

    /** Never throws for what a person said: Spark would write it to its log. */
    private Row row(Given given, LineWork here) {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream(512);
            here.write(LineWork.person(given.json(), given.source(), given.line()), line);
            counts.people().add(1);
            return Outcomes.row(
                    Outcomes.ASSESSED, line.toString(StandardCharsets.UTF_8).stripTrailing());
        } catch (RuntimeException e) {
            return counts.rejected(Reject.of(given.source(), given.line(), e));
        }
    }
}
