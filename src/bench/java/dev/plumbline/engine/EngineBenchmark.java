package dev.plumbline.engine;

import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.fact.Facts;
import dev.plumbline.rules.BenchPeople;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** All flags and all arguments of one person: by the rules, by plain Java, and by two other engines given the same Java conditions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {

    private static final int PEOPLE = 512;

    private CompiledRules rules;
    private Twin twin;
    private EasyRulesTwin easyRules;
    private EvreteTwin evrete;
    private List<Facts> people;
    private int next;

    /** Loads and compiles everything. */
    @Setup
    public void prepare() throws Exception {
        people = BenchPeople.generated(PEOPLE);
        rules = RuleSet.shipped().rules().concluding(TwinCompiler.CONCLUDES);
        twin = TwinCompiler.compile(Path.of("rules/back-pain"));
        easyRules = new EasyRulesTwin(twin);
        evrete = new EvreteTwin(twin);
    }

    /** Ends the threads of Evrete. */
    @TearDown
    public void close() {
        evrete.close();
    }

    private Facts person() {
        next = (next + 1) % PEOPLE;
        return people.get(next);
    }

    /** The rules, by the engine that ships. */
    @Benchmark
    public List<Object> rules() {
        Standing standing = rules.firstStage(person());
        List<Object> concluded = new ArrayList<>(standing.all(Flag.class));
        concluded.addAll(standing.all(Argument.class));
        return concluded;
    }

    /** Plain Java. */
    @Benchmark
    public List<Object> twin() {
        return twin.conclude(person());
    }

    /** Easy Rules with the conditions of the twin. */
    @Benchmark
    public List<Object> easyRules() {
        return easyRules.conclude(person());
    }

    /** Evrete with the conditions of the twin. */
    @Benchmark
    public List<Object> evrete() {
        return evrete.conclude(person());
    }
}
