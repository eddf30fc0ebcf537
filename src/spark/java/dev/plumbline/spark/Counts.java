package dev.plumbline.spark;

import dev.plumbline.batch.Reject;
import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/**
 * How many people came through. Each task of a job without a shuffle is counted once, however often it was tried.
 *
 * @param people how many were assessed
 * @param rejected how many lines or rows gave no result
 * @param faults how many of these the program itself failed on
 */
record Counts(LongAccumulator people, LongAccumulator rejected, LongAccumulator faults) implements Serializable {

    static Counts on(SparkContext context) {
        return new Counts(
                context.longAccumulator("people"),
                context.longAccumulator("rejected"),
                context.longAccumulator("faults"));
    }

    /** Counts a reject. */
    Row rejected(Reject reject) {
        rejected.add(1);
        faults.add(reject.fault() ? 1 : 0);
        return Outcomes.row(Outcomes.REJECTED, reject.toJsonLine());
    }
}
