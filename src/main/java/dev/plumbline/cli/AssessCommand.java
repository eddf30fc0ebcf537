package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.InvalidInputException;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.document.DocumentKind;
import dev.plumbline.document.Visit;
import dev.plumbline.fact.Printable;
import dev.plumbline.fhir.FhirPerson;
import dev.plumbline.fhir.FhirResult;
import dev.plumbline.fhir.OperationOutcomes;
import dev.plumbline.json.ResultJson;
import dev.plumbline.report.ExplanationText;
import dev.plumbline.report.TextReport;
import dev.plumbline.result.Explanation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses the people in files. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Assesses the people in these files, one person a file.",
        footer = {
            "",
            "Exit codes: 0 done, 2 the call or a file is wrong, 3 the rules do not compile, 5 a fault of the program,",
            "10 --fail-at was reached."
        })
final class AssessCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        JSONL,
        HTML,
        PDF,
        FHIR;

        /** As which document it is written, or null. */
        @Nullable
        DocumentFormat document() {
            return this == HTML ? DocumentFormat.HTML : this == PDF ? DocumentFormat.PDF : null;
        }

        /** As it is written in a call. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Main.Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Assessment files in YAML or JSON, or FHIR R4 resources in JSON (a QuestionnaireResponse, or a Bundle of a"
                            + " record); - reads standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "text, json, jsonl, html, pdf or fhir (a Bundle of R4); jsonl for any number of files, like text, the others"
                            + " for one. Default: text.")
    private Format format = Format.TEXT;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Basis basis = new Basis();

    @Mixin
    private final Language language = new Language();

    @Mixin
    private final DocumentOptions options = new DocumentOptions();

    @Option(
            names = "--fail-at",
            paramLabel = "LEVEL",
            description = "Exit with 10 when the urgency of any file reaches this level: ${COMPLETION-CANDIDATES}.")
    private @Nullable Urgency failAt;

    @Option(names = "--why", description = "Add the proof of every flag, pattern and contributor (text and json).")
    private boolean why;

    @Option(
            names = "--replay",
            paramLabel = "RESULT.json",
            description =
                    "Prove that these rules give the same bytes as a stored result, or say what differs (exit 1). The"
                            + " assessment is FILE, else the source that the result names.")
    private @Nullable Path replay;

    AssessCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    /** A call that nobody has to take apart. */
    @SuppressWarnings("NullAway.Init") // what names the command in a refusal: such a call gives no reason for one
    AssessCommand(Main.Terminal terminal, PlainCall call) {
        this(terminal);
        this.files = call.files();
        this.basis.rules = call.rules();
        this.format = call.format();
    }

    @Override
    public Integer call() throws IOException {
        if (replay != null) {
            return Replay.of(terminal, replay, files.isEmpty() ? null : files.get(0), rules());
        }
        refuseWhatCannotBe();
        DocumentFormat document = format.document();
        if (document != null) {
            return document(document);
        }
        Assessor assessor = Assessor.of(rules());
        Path file = output.file();
        if (file == null) {
            return assess(assessor, terminal.out());
        }
        try (PrintStream out = opened(file)) {
            int code = assess(assessor, out);
            if (out.checkError()) {
                terminal.err().println(Printable.line(file.toString()) + ": could not be written completely");
                return ExitCode.WRONG_INPUT;
            }
            return code;
        }
    }

    private int document(DocumentFormat document) throws IOException {
        DocumentOutput out = new DocumentOutput(terminal, spec, document, output);
        FhirPerson read = person().readOrSay(files.get(0));
        if (read == null) {
            return ExitCode.WRONG_INPUT;
        }
        Assessment person = read.assessment();
        RuleSet rules = rules();
        Visit visit = Visits.of(
                Assessor.of(rules),
                basis.date == null ? person : person.on(basis.date),
                LocalDate.now(ZoneId.systemDefault()),
                DocumentKind.ASSESSMENT);
        int code = out.write(options.documents(rules, spec), DocumentKind.ASSESSMENT, List.of(visit), options.paper());
        boolean reached = failAt != null && visit.result().urgency().level().compareTo(failAt) >= 0;
        return code == ExitCode.DONE && reached ? ExitCode.FAIL_AT_REACHED : code;
    }

    private RuleSet rules() throws IOException {
        return language.of(basis.ruleSet(terminal));
    }

    private void refuseWhatCannotBe() throws IOException {
        if (files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "assess needs a FILE; plumbline form > person.yaml makes a blank one");
        }
        if (format == Format.JSON && files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "-f json writes one result; for " + files.size() + " files use -f jsonl");
        }
        if (format == Format.FHIR && files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "-f fhir writes one Bundle; call it for each of the files");
        }
        if (format.document() == null && options.given()) {
            throw new ParameterException(spec.commandLine(), "--paper and --clinic are for -f html and pdf");
        }
        if (format.document() != null && files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "-f " + format + " writes one document; call it for each of the files");
        }
        if (Collections.frequency(files, Person.STANDARD_INPUT) > 1) {
            // Read again it would be empty, and an empty assessment is a valid one.
            throw new ParameterException(spec.commandLine(), "standard input (-) can be read only once");
        }
        for (String file : files) {
            output.refuseToOverwrite(file);
        }
    }

    private PrintStream opened(Path file) {
        try {
            return new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw output.unwritable();
        }
    }

    private int assess(Assessor assessor, PrintStream out) throws IOException {
        boolean refused = false;
        boolean reached = false;
        boolean first = true;
        // One day for all of them, also when the clock strikes midnight in between.
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        for (String file : files) {
            FhirPerson read = format == Format.FHIR ? readOrOutcome(file, out) : person().readOrSay(file);
            if (read == null) {
                refused = true;
                continue;
            }
            Assessment person = read.assessment();
            Assessment dated = basis.date == null ? person : person.on(basis.date);
            // Text and FHIR show the open questions themselves; what an answer to each could change takes a long
            // search.
            Result result = format == Format.TEXT || format == Format.FHIR
                    ? assessor.trace(dated, today).result()
                    : assessor.assess(dated, today);
            if (!first && format == Format.TEXT) {
                out.println();
            }
            out.print(written(read, result, why ? explanations(assessor, dated, result) : List.of()));
            first = false;
            reached |= failAt != null && result.urgency().level().compareTo(failAt) >= 0;
        }
        return refused ? ExitCode.WRONG_INPUT : reached ? ExitCode.FAIL_AT_REACHED : ExitCode.DONE;
    }

    private static List<Explanation> explanations(Assessor assessor, Assessment person, Result result) {
        return Visits.concluded(result).stream()
                .map(code -> assessor.explain(person, code))
                .toList();
    }

    private Person person() {
        return new Person(terminal, this::rules, basis.date);
    }

    /** Whoever asks for FHIR is told in FHIR what is wrong, too. */
    private @Nullable FhirPerson readOrOutcome(String file, PrintStream out) {
        try {
            return person().read(file);
        } catch (InvalidInputException e) {
            terminal.err().println(Printable.lines(String.valueOf(e.getMessage())));
            out.print(OperationOutcomes.of(e.problems()));
        } catch (IOException e) {
            terminal.err().println(Printable.lines(String.valueOf(e.getMessage())));
            out.print(OperationOutcomes.error("not-found", Printable.lines(String.valueOf(e.getMessage()))));
        }
        return null;
    }

    private String written(FhirPerson person, Result result, List<Explanation> explanations) throws IOException {
        return switch (format) {
            case TEXT -> {
                StringBuilder text = new StringBuilder(TextReport.of(result, language.asked()));
                explanations.forEach(
                        explanation -> text.append('\n').append(ExplanationText.of(explanation, language.asked())));
                yield text.toString();
            }
            case JSON -> explanations.isEmpty() ? result.toJson() : ResultJson.pretty(result, explanations);
            case JSONL -> result.toJsonLine() + "\n";
            case FHIR -> FhirResult.bundle(rules(), person, result);
            case HTML, PDF -> throw new IllegalStateException("a document is written elsewhere");
        };
    }
}
