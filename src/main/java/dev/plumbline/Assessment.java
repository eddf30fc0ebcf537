package dev.plumbline;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.FactsBuilder;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.intake.Answers;
import dev.plumbline.intake.AssessmentText;
import dev.plumbline.intake.Dates;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.Numbers;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and found about one person. Immutable.
 *
 * <p>Anything that is not given was not asked, and is never taken as a no.
 */
public final class Assessment {

    private final Facts facts;
    private final Set<String> couldNotSay;
    private final @Nullable String source;
    private final @Nullable LocalDate date;

    private Assessment(Answers answers, @Nullable String source, @Nullable LocalDate date) {
        this.facts = answers.facts();
        this.couldNotSay = answers.couldNotSay();
        this.source = source;
        this.date = date;
    }

    /**
     * Reads a YAML or JSON file.
     *
     * @throws InvalidInputException with every problem of the file: line, column, what is allowed
     * @throws IOException when the file cannot be read
     */
    public static Assessment read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads YAML or JSON from a stream, which is left open.
     *
     * @param source what the input is called in errors and in the result
     * @throws InvalidInputException with every problem of the input
     * @throws IOException when the stream cannot be read
     */
    public static Assessment read(InputStream in, String source) throws IOException {
        return new Assessment(Intake.read(in, source), source, null);
    }

    /**
     * Reads YAML or JSON from a reader, which is left open.
     *
     * @param source what the input is called in errors and in the result
     * @throws InvalidInputException with every problem of the input
     * @throws IOException when the reader fails
     */
    public static Assessment read(Reader in, String source) throws IOException {
        return new Assessment(Intake.read(in, source), source, null);
    }

    /**
     * Reads YAML or JSON from text.
     *
     * @throws InvalidInputException with every problem of the text
     */
    public static Assessment parse(String text) {
        return new Assessment(Intake.read(text, "assessment"), null, null);
    }

    /** An assessment of answers that were read elsewhere. */
    public static Assessment of(Answers answers, @Nullable String source) {
        return new Assessment(answers, source, null);
    }

    /**
     * An assessment made in Java.
     *
     * <pre>{@code
     * Assessment.of(facts -> facts
     *     .client(ClientBuilder.builder().age(41).build())
     *     .sitting(SittingBuilder.builder().hoursPerDay(9.0).build()));
     * }</pre>
     *
     * @throws InvalidInputException when a number or text is outside its range, with the paths of all of them
     */
    public static Assessment of(UnaryOperator<FactsBuilder> made) {
        return of(made.apply(FactsBuilder.builder()).build());
    }

    /**
     * An assessment of these facts.
     *
     * @throws InvalidInputException when a number or text is outside its range, with the paths of all of them
     */
    public static Assessment of(Facts facts) {
        List<Problem> problems = new ArrayList<>();
        for (Field field : Vocabulary.fields()) {
            check(field, field.path(), field.valueIn(facts), problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Assessment(new Answers(facts, Set.of()), null, null);
    }

    /** The same assessment, assessed on this date whatever {@code visit.date} says. */
    public Assessment on(LocalDate date) {
        return new Assessment(new Answers(facts, couldNotSay), source, date);
    }

    /** The same assessment under another name, or under none. */
    public Assessment named(@Nullable String source) {
        return new Assessment(new Answers(facts, couldNotSay), source, date);
    }

    /**
     * The same assessment with an answer: the value as the record component holds it.
     *
     * @throws InvalidInputException when a number or text is outside its range
     */
    public Assessment answered(Field field, Object value) {
        List<Problem> problems = new ArrayList<>();
        check(field, field.path(), value, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return changed(field, field.replacedIn(facts, value), Set.of());
    }

    /** The same assessment with a question that was asked and could not be answered. */
    public Assessment couldNotSay(Field field) {
        return changed(field, field.replacedIn(facts, null), Set.of(field.path()));
    }

    /** The same assessment with everything that another says about one question, which here is said instead. */
    public Assessment taking(Field field, Assessment other) {
        Set<String> said = new TreeSet<>(other.couldNotSay);
        said.removeIf(path -> !isOf(field, path));
        return changed(field, field.replacedIn(facts, field.valueIn(other.facts)), said);
    }

    /** Whether this question was asked: it is answered, or some of it could not be answered. */
    public boolean wasAsked(Field field) {
        return field.isAnsweredIn(facts) || couldNotSay.stream().anyMatch(path -> isOf(field, path));
    }

    private Assessment changed(Field field, Facts changed, Set<String> unknown) {
        Set<String> left = new TreeSet<>(couldNotSay);
        left.removeIf(path -> isOf(field, path));
        left.addAll(unknown);
        return new Assessment(new Answers(changed, left), source, date);
    }

    private static boolean isOf(Field field, String path) {
        return path.equals(field.path()) || path.startsWith(field.path() + ".");
    }

    /** The assessment as a YAML file, which reads as the same assessment again. */
    public String toYaml() {
        return AssessmentText.yaml(new Answers(facts, couldNotSay));
    }

    /** The assessment as a JSON file, which reads as the same assessment again. */
    public String toJson() {
        return AssessmentText.json(new Answers(facts, couldNotSay));
    }

    /** What is known. */
    public Facts facts() {
        return facts;
    }

    /** The paths that were asked and could not be answered, in alphabetical order; of one side with {@code .left} or {@code .right}. */
    public Set<String> couldNotSay() {
        return couldNotSay;
    }

    /** What the assessment was read from, or null. */
    public @Nullable String source() {
        return source;
    }

    /** The date the rules take as today: the one set with {@link #on}, else {@code visit.date}, else the one given. */
    LocalDate dateOr(LocalDate today) {
        LocalDate visit = facts.visit().date();
        return date != null ? date : visit != null ? visit : today;
    }

    private static void check(Field field, String path, @Nullable Object value, List<Problem> problems) {
        if (value instanceof NumberSides sides) {
            check(field, path + ".left", sides.left(), problems);
            check(field, path + ".right", sides.right(), problems);
            return;
        }
        String complaint = complaint(field, value);
        if (complaint != null) {
            problems.add(new Problem("assessment", 0, 0, path, complaint));
        }
    }

    private static @Nullable String complaint(Field field, @Nullable Object value) {
        if (value instanceof Number number) {
            String complaint = Numbers.complaint(field, number.doubleValue());
            return complaint == null ? null : number + " is " + complaint;
        } else if (value instanceof String text && text.length() > field.maximum()) {
            return "longer than " + Numbers.plain(field.maximum()) + " characters";
        } else if (value instanceof LocalDate date && Dates.of(date.toString()) == null) {
            return date + " is not a date between the years 0 and 9999";
        }
        return null;
    }
}
