package dev.plumbline.batch;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.InvalidInputException;
import dev.plumbline.Result;
import dev.plumbline.intake.Intake;
import dev.plumbline.json.OutlineJson;
import dev.plumbline.result.Outline;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes one person's line of the output. Safe to share between threads. */
public final class LineWork {

    private final Assessor assessor;
    private final LocalDate today;
    private final @Nullable LocalDate date;
    private final boolean full;

    /**
     * Work by these rules.
     *
     * @param today the date to take as today where an assessment says none
     * @param date the date to take as today whatever an assessment says, or null
     * @param full whether to write whole results instead of short lines
     */
    public LineWork(Assessor assessor, LocalDate today, @Nullable LocalDate date, boolean full) {
        this.assessor = assessor;
        this.today = today;
        this.date = date;
        this.full = full;
    }

    /**
     * The person of one line of JSON Lines.
     *
     * @param json the line in UTF-8 without its line break; null when it is too long to be an assessment
     * @param line the line it is, from 1
     * @throws InvalidInputException with every problem of the line
     */
    public static Assessment person(byte @Nullable [] json, String source, int line) {
        if (json == null) {
            throw Intake.tooLarge(source, line);
        }
        return Assessment.of(Intake.line(json, source, line), name(source, line));
    }

    /** What the person of a line is called in results. */
    static String name(String source, int line) {
        return source + ":" + line;
    }

    /** Assesses a person and writes their line in UTF-8, with its line break. */
    public Outline write(Assessment person, ByteArrayOutputStream out) {
        if (full) {
            Result result = assessor.assess(dated(person), today);
            out.writeBytes((result.toJsonLine() + "\n").getBytes(StandardCharsets.UTF_8));
            return Outline.of(result);
        }
        Outline outline = outline(person);
        OutlineJson.write(outline, out);
        return outline;
    }

    /** What comes of a person, without writing it. */
    public Outline outline(Assessment person) {
        return assessor.outline(dated(person), today);
    }

    private Assessment dated(Assessment person) {
        return date == null ? person : person.on(date);
    }
}
