package dev.plumbline.spark;

import dev.plumbline.InvalidInputException;
import dev.plumbline.RuleSetException;
import dev.plumbline.fact.Printable;
import java.io.PrintStream;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The class that spark-submit runs. Its exit codes are those of the command line. */
@Command(
        name = "plumbline-spark",
        description = "Assesses people on Apache Spark, or compares two rule sets over them.",
        mixinStandardHelpOptions = true)
public final class Main {

    private static final int DONE = 0;
    private static final int WRONG_INPUT = 2;
    private static final int RULES_DO_NOT_COMPILE = 3;
    private static final int FAULT = 5;

    private Main() {}

    /** Runs one job and ends the JVM with its exit code, unless that is 0. */
    public static void main(String[] arguments) {
        SparkSession.Builder builder = SparkSession.builder().appName("plumbline");
        int code = run(builder::getOrCreate, System.out, System.err, arguments);
        if (SparkSession.getDefaultSession().isDefined()) {
            SparkSession.getDefaultSession().get().stop();
        }
        if (code != DONE) {
            System.exit(code);
        }
    }

    static int run(Supplier<SparkSession> session, PrintStream out, PrintStream err, String... arguments) {
        CommandLine program = new CommandLine(new Main())
                .addSubcommand(new AssessCommand(session, out))
                .addSubcommand(new CompareCommand(session, out));
        program.setErr(new java.io.PrintWriter(err, true, java.nio.charset.StandardCharsets.UTF_8));
        program.setExecutionExceptionHandler((fault, line, parsed) -> {
            err.println(Printable.lines(String.valueOf(fault.getMessage())));
            return code(fault);
        });
        return program.execute(arguments);
    }

    private static int code(Exception fault) {
        if (fault instanceof RuleSetException) {
            return RULES_DO_NOT_COMPILE;
        } else if (fault instanceof CallException || fault instanceof InvalidInputException) {
            return WRONG_INPUT;
        }
        return FAULT;
    }

    /** Says how a job ended, and gives its exit code. */
    static int end(Counts counts, String output, PrintStream out) {
        long rejected = counts.rejected().value();
        String rejects =
                rejected == 0 ? "" : ", " + rejected + " rejected, see " + Outcomes.folder(output, Outcomes.REJECTED);
        out.println(counts.people().value() + " assessed" + rejects);
        return counts.faults().value() > 0 ? FAULT : rejected > 0 ? WRONG_INPUT : DONE;
    }
}
