package dev.plumbline.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Shares out pieces of work.
 *
 * @param threads how many threads, at least 1
 */
record Work(int threads) {

    /** Does each of some pieces once; the first fault ends all and is thrown. */
    void each(int pieces, IntConsumer piece) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(
                    () -> {
                        for (int k = next.getAndIncrement(); k < pieces; k = next.getAndIncrement()) {
                            piece.accept(k);
                        }
                    },
                    "plumbline-mutants-" + i);
            worker.setUncaughtExceptionHandler((thread, thrown) -> {
                fault.compareAndSet(null, thrown);
                next.set(pieces);
            });
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        Throwable thrown = fault.get();
        if (thrown != null) {
            throw new IllegalStateException("a mutant could not be tried", thrown);
        }
    }
}
