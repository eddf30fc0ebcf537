package dev.plumbline.mutate;

import dev.plumbline.bench.CaseRunner;
import dev.plumbline.bench.Miss;
import dev.plumbline.bench.ReadyCase;
import dev.plumbline.engine.Variants;
import dev.plumbline.reason.Trace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the cases come out with the rules as they are written. */
final class Baseline {

    private final List<ReadyCase> cases;
    private final List<@Nullable Ran> ran = new ArrayList<>();

    /**
     * One case as it came out.
     *
     * @param rules the ids of the rules that hold
     * @param objects what was in its session at the end
     */
    private record Ran(List<Miss> misses, java.util.Set<String> rules, List<Object> objects) {}

    private Baseline(List<ReadyCase> cases) {
        this.cases = cases;
    }

    /** Runs all cases. */
    static Baseline of(List<ReadyCase> cases, CaseRunner runner, Variants variants, Work work)
            throws InterruptedException {
        Baseline baseline = new Baseline(cases);
        cases.forEach(one -> baseline.ran.add(null));
        work.each(cases.size(), i -> {
            Trace trace = runner.check(cases.get(i));
            baseline.ran.set(i, new Ran(CaseRunner.misses(cases.get(i), trace), trace.rules(), variants.lastObjects()));
        });
        return baseline;
    }

    /** The cases that fail as it is: nothing can be told by them. */
    List<String> failing() {
        List<String> failing = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (!at(i).misses.isEmpty() && !cases.get(i).ruleCase().todo()) {
                failing.add(cases.get(i).ruleCase() + ": " + at(i).misses.get(0));
            }
        }
        return failing;
    }

    List<List<Object>> objects() {
        List<List<Object>> objects = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            objects.add(at(i).objects);
        }
        return objects;
    }

    /** In which cases each rule holds. */
    Map<String, BitSet> holding() {
        Map<String, BitSet> holding = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            for (String rule : new TreeSet<>(at(i).rules)) {
                holding.computeIfAbsent(rule, key -> new BitSet()).set(i);
            }
        }
        return holding;
    }

    private Ran at(int i) {
        return Objects.requireNonNull(ran.get(i));
    }
}
