package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.RuleCase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule sets as an embedder loads them. */
class RuleSetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final int SAMPLE = 200;

    @Test
    void the_shipped_rules_are_one_instance_for_ten_threads_at_once() throws Exception {
        CyclicBarrier together = new CyclicBarrier(10);
        Callable<RuleSet> call = () -> {
            together.await();
            return RuleSet.shipped();
        };
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            Set<RuleSet> instances = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
            for (Future<RuleSet> future : threads.invokeAll(Collections.nCopies(10, call))) {
                instances.add(future.get());
            }
            assertThat(instances).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Tag("long")
    @Test
    void rules_from_the_cache_give_the_same_results_as_rules_from_the_text(@TempDir Path cache) throws IOException {
        Path folder = Path.of("rules/back-pain");
        RuleSet.load(folder, cache);
        RuleSet cached = RuleSet.load(folder, cache);
        List<RuleCase> cases = new ArrayList<>(CaseReader.below(folder));
        Collections.shuffle(cases, new Random(5));

        assertThat(cached.identity()).isEqualTo(RuleSet.shipped().identity());
        for (RuleCase one : cases.subList(0, SAMPLE)) {
            Assessment person = Assessment.parse(one.given());
            assertThat(Assessor.of(cached).trace(person, DAY).result().toJson())
                    .as(one.toString())
                    .isEqualTo(Assessor.of(RuleSet.shipped())
                            .trace(person, DAY)
                            .result()
                            .toJson());
        }
    }
}
