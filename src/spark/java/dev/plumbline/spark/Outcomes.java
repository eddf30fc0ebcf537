package dev.plumbline.spark;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The folder a job writes to: lines of JSON in one folder for each way it can go. */
final class Outcomes {

    static final String ASSESSED = "assessed";
    static final String CHANGED = "changed";
    static final String REJECTED = "rejected";

    private static final String OUTCOME = "outcome";
    private static final StructType SCHEMA = StructType.fromDDL(OUTCOME + " string, line string");

    private Outcomes() {}

    static Row row(String outcome, String line) {
        return RowFactory.create(outcome, line);
    }

    /** The folder of the lines that went one way. */
    static Path folder(String output, String outcome) {
        return new Path(output, OUTCOME + "=" + outcome);
    }

    /**
     * Refuses to write where something is.
     *
     * @throws CallException when there is something
     */
    static void refuseIfThere(String output) throws IOException {
        Path path = new Path(output);
        if (path.getFileSystem(Lines.configuration()).exists(path)) {
            throw new CallException(output + ": is there already; give -o a new name");
        }
    }

    /** Writes rows in one pass, each in the order of the input. */
    static void write(SparkSession spark, JavaRDD<Row> rows, String output) {
        // A writer for each outcome side by side: otherwise every task would sort its lines by outcome first.
        spark.conf().set("spark.sql.maxConcurrentOutputFileWriters", 4);
        spark.createDataFrame(rows, SCHEMA).write().partitionBy(OUTCOME).text(output);
    }
}
