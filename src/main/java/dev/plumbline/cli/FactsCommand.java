package dev.plumbline.cli;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.Printable;
import dev.plumbline.fact.Spelling;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.intake.Allowed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what can be said. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints what an assessment can say: every fact with what is allowed, its unit and its question.")
final class FactsCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "A topic such as sitting, or a fact such as sitting.hoursPerDay. Default: everything.")
    private @Nullable String path;

    FactsCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Field> chosen = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (Topic topic : Vocabulary.topics()) {
            known.add(topic.name());
            for (Field field : topic.fields()) {
                known.add(field.path());
                if (path == null || path.equals(topic.name()) || path.equals(field.path())) {
                    chosen.add(field);
                }
            }
        }
        if (chosen.isEmpty()) {
            String nearest = Spelling.nearest(String.valueOf(path), known);
            terminal.err()
                    .println("plumbline: no fact is called " + Printable.quote(String.valueOf(path))
                            + (nearest == null ? "; see plumbline facts" : "; did you mean " + nearest + "?"));
            return ExitCode.WRONG_INPUT;
        }
        for (Field field : chosen) {
            terminal.out().println(field.path() + ": " + Allowed.of(field));
            terminal.out().println("    " + field.question());
            terminal.out().println("    asked because: " + field.why());
        }
        return ExitCode.DONE;
    }
}
