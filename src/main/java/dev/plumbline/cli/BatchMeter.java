package dev.plumbline.cli;

import dev.plumbline.batch.Progress;
import java.io.PrintStream;
import java.util.Locale;

/** Shows how far a batch is: one line that moves on a terminal, a line now and then in a log. */
final class BatchMeter {

    private static final long NANOS = 1_000_000_000L;
    private static final long MOVES_EVERY = NANOS / 2;
    private static final long LOGS_EVERY = 30 * NANOS;

    private final PrintStream err;
    private final boolean moves;
    private final long began = System.nanoTime();
    private long shown = began;
    private int width;

    BatchMeter(PrintStream err) {
        this(err, Tty.is(Tty.ERR));
    }

    BatchMeter(PrintStream err, boolean moves) {
        this.err = err;
        this.moves = moves;
    }

    void show(Progress progress) {
        long now = System.nanoTime();
        if (now - shown < (moves ? MOVES_EVERY : LOGS_EVERY)) {
            return;
        }
        shown = now;
        String line = line(progress, (now - began) / (double) NANOS);
        if (moves) {
            err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            err.flush();
            width = line.length();
        } else {
            err.println(line);
        }
    }

    /** Takes the moving line away. */
    void end() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            width = 0;
        }
    }

    static String line(Progress progress, double seconds) {
        double rate = (progress.people() - progress.resumed()) / Math.max(seconds, 1e-3);
        String line = String.format(Locale.ROOT, "%,d assessed, %,.0f a second", progress.people(), rate);
        if (progress.rejected() > 0) {
            line += String.format(Locale.ROOT, ", %,d rejected", progress.rejected());
        }
        double share = progress.bytes() == 0 ? 0 : progress.bytesRead() / (double) progress.bytes();
        if (share > 0) {
            double done = progress.bytesRead() - progress.bytesSkipped();
            double left = done <= 0 ? 0 : seconds * (progress.bytes() - progress.bytesRead()) / done;
            line += String.format(Locale.ROOT, ", %.0f %%, %s left", Math.min(100, 100 * share), time((long) left));
        }
        return line;
    }

    private static String time(long seconds) {
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds % 3600 / 60)
                : seconds >= 60
                        ? String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60)
                        : seconds + " s";
    }
}
