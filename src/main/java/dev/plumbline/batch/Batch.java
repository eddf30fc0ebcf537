package dev.plumbline.batch;

import dev.plumbline.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Runs a batch: one thread reads and writes, the others assess.
 *
 * <p>Every so many lines the output is brought to the disk and the journal says so. A run that is killed is gone on with from there: the
 * input is read again up to that place, the output is cut back to it, and what follows is what an unbroken run would have written.
 */
public final class Batch {

    private static final int WAITING_PER_THREAD = 4;

    private final BatchJob job;
    private final Pace pace;
    private final Journal journal;
    private final Consumer<Progress> watcher;
    private final BooleanSupplier stop;

    private Batch(BatchJob job, Pace pace, Consumer<Progress> watcher, BooleanSupplier stop) {
        this.job = job;
        this.pace = pace;
        this.journal = new Journal(job.journal());
        this.watcher = watcher;
        this.stop = stop;
    }

    /**
     * Runs a batch to its end.
     *
     * @param watcher is told how far it is, some times a second
     * @param stop is asked as often whether to leave off; the run can be resumed then
     * @throws BatchException when it cannot be started or resumed; nothing is lost
     * @throws IOException when the output cannot be written; the run can be resumed once it can
     */
    public static Outcome run(BatchJob job, Consumer<Progress> watcher, BooleanSupplier stop)
            throws IOException, InterruptedException {
        return run(job, Pace.USUAL, watcher, stop);
    }

    static Outcome run(BatchJob job, Pace pace, Consumer<Progress> watcher, BooleanSupplier stop)
            throws IOException, InterruptedException {
        return new Batch(job, pace, watcher, stop).run();
    }

    /**
     * How much is done at a time. A run must be resumed at the pace it had.
     *
     * @param lines how many lines a thread assesses at a time
     * @param chunks how often that is done until the output is brought to the disk
     */
    record Pace(int lines, int chunks) {

        /** Some thousand lines: a second's work is lost at most. */
        static final Pace USUAL = new Pace(64, 64);
    }

    private Outcome run() throws IOException, InterruptedException {
        Properties left = journal.read();
        boolean there = Files.exists(job.output());
        switch (job.start()) {
            case NEW -> refuseWhatIsThere(left != null, there);
            case RESUME -> {
                if (left == null && there) {
                    long rejected = Files.exists(job.rejects()) ? lines(job.rejects()) : 0;
                    return new Outcome(0, rejected, 0, new Tally(), Outcome.End.WAS_DONE);
                }
            }
            case FORCE -> left = null;
        }
        State state = left == null ? new State(job.today()) : State.of(left, job);
        if (left == null) {
            // Before the output: an output without a journal is a finished one.
            journal.write(state.written(job));
        }
        ExecutorService threads = Executors.newFixedThreadPool(job.threads(), Batch::thread);
        try (ChunkReader reader = new ChunkReader(job.inputs(), job.standardInput(), pace.lines());
                Output output = new Output(job.output(), state.outputBytes, isZipped(job.output()));
                Output rejects = new Output(job.rejects(), state.rejectBytes, false)) {
            return new Run(state, reader, output, rejects, threads).toTheEnd();
        } finally {
            threads.shutdownNow();
        }
    }

    private void refuseWhatIsThere(boolean unfinished, boolean there) {
        if (unfinished) {
            throw new BatchException(
                    job.output() + ": a run that was broken off; finish it with --resume or start anew with --force");
        } else if (there) {
            throw new BatchException(job.output() + ": is there already; --force writes over it");
        }
    }

    private static boolean isZipped(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private static long lines(Path path) throws IOException {
        try (var lines = Files.lines(path)) {
            return lines.count();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "plumbline-batch");
        thread.setDaemon(true);
        return thread;
    }

    /** A run with its files open. */
    private final class Run {
        private final State state;
        private final ChunkReader reader;
        private final Output output;
        private final Output rejects;
        private final ExecutorService threads;
        private final ChunkWork work;
        private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
        private final long bytes;
        private final long resumed;
        private long bytesSkipped;

        /** A chunk that is being assessed, and the sum of the input up to its end. */
        private record Waiting(Future<ChunkWork.Done> done, long sum) {}

        Run(State state, ChunkReader reader, Output output, Output rejects, ExecutorService threads)
                throws IOException {
            this.state = state;
            this.reader = reader;
            this.output = output;
            this.rejects = rejects;
            this.threads = threads;
            this.work = new ChunkWork(new LineWork(Assessor.of(job.rules()), state.today, job.date(), job.full()));
            this.resumed = state.people;
            long known = 0;
            for (Input input : job.inputs()) {
                known = input.path() == null || known < 0 ? -1 : known + input.size();
            }
            this.bytes = Math.max(known, 0);
        }

        Outcome toTheEnd() throws IOException, InterruptedException {
            skip();
            while (!stop.getAsBoolean()) {
                Chunk chunk = reader.next();
                if (chunk != null) {
                    waiting.add(new Waiting(threads.submit(() -> work.done(chunk)), reader.sum()));
                }
                if (waiting.isEmpty()) {
                    return finished();
                } else if (chunk == null || waiting.size() >= WAITING_PER_THREAD * job.threads()) {
                    write(waiting.remove());
                }
            }
            return outcome(Outcome.End.STOPPED);
        }

        /** Reads over what is settled; what was read then must still be there. */
        private void skip() throws IOException {
            for (long i = 0; i < state.chunks; i++) {
                if (reader.next() == null) {
                    throw changed();
                }
            }
            if (state.chunks > 0 && reader.sum() != state.sum) {
                throw changed();
            }
            bytesSkipped = reader.bytesRead();
        }

        private static BatchException changed() {
            return new BatchException(
                    "--resume: the input is no longer what the run that was broken off had read; start anew with --force");
        }

        private void write(Waiting next) throws IOException, InterruptedException {
            ChunkWork.Done done = result(next.done());
            output.write(done.results.toByteArray());
            rejects.write(done.rejects.toByteArray());
            state.tally.add(done.tally);
            state.people += done.people;
            state.rejected += done.rejected;
            state.faults += done.faults;
            state.chunks++;
            state.sum = next.sum();
            if (state.chunks % pace.chunks() == 0) {
                settle();
            }
            watcher.accept(
                    new Progress(state.people, state.rejected, reader.bytesRead(), bytes, resumed, bytesSkipped));
        }

        private void settle() throws IOException {
            state.outputBytes = output.settled();
            state.rejectBytes = rejects.settled();
            journal.write(state.written(job));
        }

        private Outcome finished() throws IOException {
            if (state.outputBytes == 0) {
                // A compressed file of nothing has a member too.
                output.write(new byte[0]);
            }
            settle();
            if (state.rejectBytes == 0) {
                Files.deleteIfExists(job.rejects());
            }
            journal.delete();
            return outcome(Outcome.End.DONE);
        }

        private Outcome outcome(Outcome.End end) {
            return new Outcome(state.people, state.rejected, state.faults, state.tally, end);
        }
    }

    private static ChunkWork.Done result(Future<ChunkWork.Done> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            } else if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e);
        }
    }
}
