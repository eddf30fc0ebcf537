package dev.plumbline.batch;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.intake.Answers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Assesses the people of a chunk. Safe to share between threads: nothing of one chunk is seen by another. */
final class ChunkWork {

    private final LineWork work;

    ChunkWork(LineWork work) {
        this.work = work;
    }

    /** What came of a chunk: lines for the output, lines for the reject file, counts. */
    static final class Done {
        final ByteArrayOutputStream results = new ByteArrayOutputStream(1 << 14);
        final ByteArrayOutputStream rejects = new ByteArrayOutputStream(0);
        final Tally tally = new Tally();
        int people;
        int rejected;
        int faults;
    }

    Done done(Chunk chunk) {
        Done done = new Done();
        for (Line line : chunk.lines()) {
            if (line.isBlank()) {
                continue;
            }
            int before = done.results.size();
            try {
                done.tally.add(work.write(person(chunk, line), done.results));
                done.people++;
            } catch (RuntimeException e) {
                // One person who brings the program to fall must not take a million others along.
                if (done.results.size() != before) {
                    throw e;
                }
                reject(Reject.of(chunk.source(), line.number(), e), done);
            }
        }
        InvalidInputException trouble = chunk.trouble();
        if (trouble != null) {
            int line = trouble.problems().get(0).line();
            reject(Reject.of(chunk.source(), line, trouble), done);
        }
        return done;
    }

    private static Assessment person(Chunk chunk, Line line) {
        byte[] bytes = line.bytes();
        Table table = chunk.table();
        if (table == null || bytes == null) {
            return LineWork.person(bytes, chunk.source(), line.number());
        }
        Answers answers = table.read(bytes, chunk.source(), line.number());
        return Assessment.of(answers, LineWork.name(chunk.source(), line.number()));
    }

    private static void reject(Reject reject, Done done) {
        done.rejects.writeBytes((reject.toJsonLine() + "\n").getBytes(StandardCharsets.UTF_8));
        done.rejected++;
        done.faults += reject.fault() ? 1 : 0;
    }
}
