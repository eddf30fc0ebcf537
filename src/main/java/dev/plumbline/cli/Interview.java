package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.interview.Step;
import dev.plumbline.result.NextQuestion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A conversation in plain lines: a question, an answer, saved, the next question. The same with and without a terminal. */
final class Interview {

    private static final String HELP = """
          y n ?      yes, no, cannot be said        4 5, y n   left and right
          2          a number, or one of a list     1 3        several of a list; 0 when none applies
          b  back: takes the last answer back       w  why is this asked
          q  quit; everything is saved              h  this help
        """;

    private final PrintStream out;
    private final PrintStream err;
    private final BufferedReader in;
    private final AssessmentFile file;
    private final String name;
    private final Function<Assessment, Step> steps;
    private final Deque<Assessment> before = new ArrayDeque<>();
    private boolean saved = true;

    /**
     * An interview.
     *
     * @param name what the file is called on the screen
     * @param steps where an assessment stands
     */
    Interview(Main.Terminal terminal, AssessmentFile file, String name, Function<Assessment, Step> steps) {
        this.out = terminal.out();
        this.err = terminal.err();
        this.in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        this.file = file;
        this.name = name;
        this.steps = steps;
    }

    /** Asks until nothing is left to ask, there is no time for asking, or the input ends. */
    int run(Assessment begun) throws IOException {
        Assessment person = begun;
        Step step = steps.apply(person);
        out.print("Type an answer and Enter; h for help, q to quit. Every answer is saved in " + name + ".\n");
        boolean inScreen = step.stillOpen() > 0;
        while (step.ask() != null) {
            if (inScreen && step.stillOpen() == 0) {
                inScreen = false;
                out.print(
                        "\nThe safety questions have been asked. What follows helps with contributors and the plan.\n");
            }
            Assessment answered = answered(person, step, step.ask());
            if (answered == null) {
                break;
            }
            person = answered;
            step = steps.apply(person);
        }
        if (!saved) {
            save(person);
        }
        finish(step);
        return saved ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    /** The assessment with one more answer, or with one less; null at the end of the input. */
    private @Nullable Assessment answered(Assessment person, Step step, NextQuestion ask) throws IOException {
        Field field = Vocabulary.require(ask.fact());
        String open = step.stillOpen() > 0 ? " (" + step.stillOpen() + " safety questions open)" : "";
        out.print("\n" + Question.asked(field).stripTrailing() + open + "\n");
        while (true) {
            out.print("> ");
            out.flush();
            String line = out.checkError() ? null : in.readLine();
            String typed = line == null ? "q" : line.strip();
            switch (typed.toLowerCase(Locale.ROOT)) {
                case "q" -> {
                    return null;
                }
                case "h" -> out.print(HELP);
                case "w" -> out.print(why(field, ask));
                case "" -> out.print("Type an answer, ? if it cannot be said, or h for help.\n");
                case "b" -> {
                    if (!before.isEmpty()) {
                        Assessment previous = before.pop();
                        save(previous);
                        return previous;
                    }
                    out.print("There is no answer of this session to take back.\n");
                }
                default -> {
                    try {
                        Assessment answered = Answer.given(person, field, typed);
                        before.push(person);
                        save(answered);
                        return answered;
                    } catch (Answer.NotUnderstoodException e) {
                        out.print(e.getMessage() + "\n");
                    }
                }
            }
        }
    }

    private static String why(Field field, NextQuestion ask) {
        String changes = ask.couldChange().isEmpty()
                ? "Together with other answers it decides how soon the person should be seen."
                : "An answer could change: " + String.join(", ", ask.couldChange()) + ".";
        return "Asked because: " + field.why() + ".\n" + changes + "\n";
    }

    private void save(Assessment person) {
        try {
            file.write(person);
            saved = true;
        } catch (IOException e) {
            saved = false;
            err.println(name + ": could not be saved (" + reason(e)
                    + "); the answers are kept here and saved with the next one");
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private void finish(Step step) {
        out.print("\n");
        if (step.isEmergency()) {
            out.print("Stop asking and act now.\n");
            step.result().flags().stream()
                    .filter(flag -> flag.urgency() == Urgency.EMERGENCY_NOW)
                    .forEach(flag -> out.print("  " + flag.title() + ": " + flag.action() + "\n"));
        }
        out.print("Urgency: " + step.result().urgency().level() + ". "
                + step.result().urgency().text() + "\n");
        if (saved) {
            out.print("Saved in " + name + "; the whole: plumbline assess " + name + "\n");
        } else {
            err.println(name + ": the last answers are NOT saved");
        }
    }
}
