package dev.plumbline.cli;

import dev.plumbline.RuleSet;
import dev.plumbline.fact.Spelling;
import dev.plumbline.fhir.QuestionnaireKind;
import dev.plumbline.fhir.Questionnaires;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints Questionnaires. */
@Command(
        name = "questionnaire",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Prints a Questionnaire of FHIR R4: the whole intake, the red-flag screen, or the follow-up; all for a Bundle"
                        + " of the three.")
final class FhirQuestionnaireCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Main.Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "WHICH",
            description =
                    "intake, record (the same without hidden questions), red-flag-screen, follow-up or all. Default: intake.")
    private String which = QuestionnaireKind.INTAKE.slug();

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule set in this folder.")
    private @Nullable Path rules;

    @Mixin
    private final Language language = new Language();

    FhirQuestionnaireCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<String> known = new ArrayList<>();
        for (QuestionnaireKind kind : QuestionnaireKind.values()) {
            if (kind.slug().equals(which)) {
                terminal.out().print(questionnaires().json(kind));
                return ExitCode.DONE;
            }
            known.add(kind.slug());
        }
        known.add(ALL);
        if (!which.equals(ALL)) {
            String nearest = Spelling.nearest(which, known);
            throw new ParameterException(
                    spec.commandLine(),
                    "no questionnaire is called so; "
                            + (nearest == null
                                    ? "there are " + String.join(", ", known)
                                    : "did you mean " + nearest + "?"));
        }
        terminal.out().print(questionnaires().all());
        return ExitCode.DONE;
    }

    private Questionnaires questionnaires() throws IOException {
        RuleSet ruleSet = language.of(Rules.of(terminal, rules));
        return Questionnaires.of(ruleSet);
    }
}
