package dev.plumbline.engine;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import dev.plumbline.result.Outline;
import dev.plumbline.rules.BenchPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How many people a second one thread and two assess that share one assessor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ThreadsBenchmark {

    private static final int PEOPLE = 512;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private Assessor assessor;
    private List<Assessment> people;

    /** Where one thread is in the list of people. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;
    }

    /** Loads and compiles everything. */
    @Setup
    public void prepare() {
        people = BenchPeople.generated(PEOPLE).stream().map(Assessment::of).toList();
        assessor = Assessor.of(RuleSet.shipped());
    }

    private Outline outline(Turn turn) {
        turn.next = (turn.next + 1) % PEOPLE;
        return assessor.outline(people.get(turn.next), TODAY);
    }

    /** One thread. */
    @Benchmark
    @Threads(1)
    public Outline oneThread(Turn turn) {
        return outline(turn);
    }

    /** Two threads. */
    @Benchmark
    @Threads(2)
    public Outline twoThreads(Turn turn) {
        return outline(turn);
    }
}
