package dev.plumbline.fhir;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.fact.Field;
import dev.plumbline.intake.Answers;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found in resources so far: answers, what no answer was made of, and what is wrong. Not for several threads. */
final class Findings {

    private static final int MOST_LISTED = 200;

    private final String source;
    private final Map<String, Saying> sayings = new LinkedHashMap<>();
    private final List<NotMapped> notMapped = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String subject;

    Findings(String source) {
        this.source = source;
    }

    /** Takes an answer down, unless the question is answered already; whether it was taken. */
    boolean say(Saying saying) {
        return sayings.putIfAbsent(saying.field().path(), saying) == null;
    }

    @Nullable
    Saying said(Field field) {
        return sayings.get(field.path());
    }

    void notMapped(String expression, String what, String why) {
        notMapped.add(new NotMapped(expression, what, why));
    }

    List<NotMapped> notMapped() {
        return notMapped;
    }

    /** The first reference to a patient counts. */
    void subject(String reference) {
        if (subject == null) {
            subject = reference;
        }
    }

    @Nullable
    String subject() {
        return subject;
    }

    /** Something wrong at a place; a file full of it is cut. */
    void problem(Node at, String expression, String message) {
        if (problems.size() < MOST_LISTED) {
            problems.add(new Problem(source, at.line(), at.column(), expression, message));
        }
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    /**
     * The answers as facts.
     *
     * @throws InvalidInputException with everything that is wrong, each with its FHIRPath
     */
    Answers answers() {
        List<Problem> all = new ArrayList<>(problems);
        try {
            Answers answers = Intake.bound(tree(), source);
            if (all.isEmpty()) {
                return answers;
            }
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> all.add(placed(problem)));
        }
        throw new InvalidInputException(all);
    }

    private Node tree() {
        Map<String, List<Node.Entry>> topics = new LinkedHashMap<>();
        sayings.values().forEach(saying -> {
            String path = saying.field().path();
            String topic = path.substring(0, path.indexOf('.'));
            Node value = saying.value();
            topics.computeIfAbsent(topic, name -> new ArrayList<>())
                    .add(new Node.Entry(saying.field().name(), value.line(), value.column(), value));
        });
        List<Node.Entry> entries = new ArrayList<>();
        topics.forEach((name, fields) -> entries.add(new Node.Entry(name, 1, 1, new Node.Mapping(fields, 1, 1))));
        return new Node.Mapping(entries, 1, 1);
    }

    /** The same problem, with the place in the resource for the path of the fact. */
    private Problem placed(Problem problem) {
        Saying saying = sayings.get(problem.path());
        for (String path = problem.path(); saying == null && path.contains("."); ) {
            path = path.substring(0, path.lastIndexOf('.'));
            saying = sayings.get(path);
        }
        return saying == null
                ? problem
                : new Problem(
                        problem.source(),
                        problem.line(),
                        problem.column(),
                        saying.expression(),
                        problem.path() + ": " + problem.message());
    }
}
