package dev.plumbline.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C, and every other friendly way to end the program: heard, so that a run can say how it is gone on with. */
final class Interrupt {

    private static final int SECONDS_TO_LEAVE = 10;

    private final CountDownLatch left = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "plumbline-interrupt");
    private volatile boolean asked;

    Interrupt() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void ask() {
        asked = true;
        try {
            // Whatever is still at work then is ended with the process; it can be resumed all the same.
            boolean inTime = left.await(SECONDS_TO_LEAVE, TimeUnit.SECONDS);
            asked = inTime || asked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean asked() {
        return asked;
    }

    /** What was to be done has been done: the program may end. */
    void done() {
        left.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is being called just now.
            return;
        }
    }
}
