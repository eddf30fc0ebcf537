package dev.plumbline.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.apache.spark.sql.SparkSession;

/** Spark in this JVM, with files cut into pieces of so few bytes that every seam of them is tried. */
final class Local {

    private Local() {}

    static SparkSession session() {
        return SparkSession.builder()
                .appName("plumbline")
                .master("local[2]")
                .config("spark.log.level", "WARN")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.files.maxPartitionBytes", "4001")
                .config("spark.sql.files.openCostInBytes", "4001")
                .getOrCreate();
    }

    /** What a call printed, and how it ended. */
    record Ran(int code, String out, String err) {}

    static Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                Local::session, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
        return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
