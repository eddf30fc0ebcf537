package dev.plumbline.engine;

import dev.plumbline.fact.Vocabulary;
import java.util.List;

/** Prepares what every assessment needs while something else is done: files are read, and there is a second processor. */
public final class WarmUp {

    private WarmUp() {}

    /** Begins, and does not wait. What goes wrong here goes wrong again where it matters, and is reported there. */
    public static void start() {
        Thread thread = new Thread(WarmUp::prepare, "warm-up");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, failure) -> {});
        thread.start();
    }

    private static void prepare() {
        Vocabulary.topics();
        KieBases.of(List.of()).newKieSession().dispose();
    }
}
