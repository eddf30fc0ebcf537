package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.interview.Step;
import dev.plumbline.reason.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reasoning over what is not known, of one person after another: all examples screened, all unscreened, and nobody in particular. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 4, time = 1)
public class ReasoningBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    /** Which people. */
    @Param({"screened", "unscreened", "nothing"})
    public String people;

    private Assessor assessor;
    private List<Assessment> persons;
    private int next;

    /** Reads the people. */
    @Setup
    public void prepare() throws IOException {
        persons = new ArrayList<>();
        if (people.equals("nothing")) {
            persons.add(Assessment.parse("{}"));
        } else {
            try (Stream<Path> files = Files.list(Path.of("src/examples"))) {
                for (Path file : files.sorted().toList()) {
                    if (file.toString().endsWith("unscreened.yaml") == people.equals("unscreened")) {
                        persons.add(Assessment.read(file));
                    }
                }
            }
        }
        assessor = Assessor.of(RuleSet.shipped());
    }

    private Assessment person() {
        next = (next + 1) % persons.size();
        return persons.get(next);
    }

    /** An assessment with {@code couldReach} and {@code notYetExcluded}: at most 10 ms. */
    @Benchmark
    public Trace couldReach() {
        return assessor.trace(person(), TODAY);
    }

    /** The same with {@code nextQuestions}: at most 50 ms. */
    @Benchmark
    public Result nextQuestions() {
        return assessor.assess(person(), TODAY);
    }

    /** A step of an interview, from an answer to the next question: at most 100 ms. */
    @Benchmark
    public Step interview() {
        Assessment person = person();
        return Step.of(assessor, assessor.assess(person, TODAY), person, false);
    }
}
