package dev.plumbline.batch;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.InvalidInputException;
import dev.plumbline.PlumblineException;
import dev.plumbline.Result;
import dev.plumbline.intake.Answers;
import dev.plumbline.intake.Intake;
import dev.plumbline.json.JsonText;
import dev.plumbline.json.OutlineJson;
import dev.plumbline.result.Outline;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Assesses the people of a chunk. Safe to share between threads: nothing of one chunk is seen by another. */
final class ChunkWork {

    private final Assessor assessor;
    private final LocalDate today;
    private final @Nullable LocalDate date;
    private final boolean full;

    ChunkWork(Assessor assessor, LocalDate today, @Nullable LocalDate date, boolean full) {
        this.assessor = assessor;
        this.today = today;
        this.date = date;
        this.full = full;
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
                assess(person(chunk, line), done);
                done.people++;
            } catch (InvalidInputException e) {
                reject(chunk.source(), line.number(), String.valueOf(e.getMessage()), done);
            } catch (RuntimeException e) {
                // One person who brings the program to fall must not take a million others along. What an unforeseen
                // fault says may quote the person.
                if (done.results.size() != before) {
                    throw e;
                }
                done.faults++;
                String kind = e instanceof PlumblineException
                        ? String.valueOf(e.getMessage())
                        : e.getClass().getSimpleName();
                reject(chunk.source(), line.number(), "a fault of the program: " + kind, done);
            }
        }
        InvalidInputException trouble = chunk.trouble();
        if (trouble != null) {
            int line = trouble.problems().get(0).line();
            reject(chunk.source(), line, String.valueOf(trouble.getMessage()), done);
        }
        return done;
    }

    private static Assessment person(Chunk chunk, Line line) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            throw Intake.tooLarge(chunk.source(), line.number());
        }
        Table table = chunk.table();
        Answers answers = table == null
                ? Intake.line(bytes, chunk.source(), line.number())
                : table.read(bytes, chunk.source(), line.number());
        return Assessment.of(answers, chunk.source() + ":" + line.number());
    }

    private void assess(Assessment person, Done done) {
        Assessment dated = date == null ? person : person.on(date);
        if (full) {
            Result result = assessor.assess(dated, today);
            byte[] line = (result.toJsonLine() + "\n").getBytes(StandardCharsets.UTF_8);
            done.results.write(line, 0, line.length);
            done.tally.add(Outline.of(result));
        } else {
            Outline outline = assessor.outline(dated, today);
            OutlineJson.write(outline, done.results);
            done.tally.add(outline);
        }
    }

    private static void reject(String source, int line, String reason, Done done) {
        Map<String, Object> reject = new LinkedHashMap<>();
        reject.put("source", source);
        reject.put("line", line);
        reject.put("reason", reason);
        byte[] text = (JsonText.compact(reject) + "\n").getBytes(StandardCharsets.UTF_8);
        done.rejects.write(text, 0, text.length);
        done.rejected++;
    }
}
