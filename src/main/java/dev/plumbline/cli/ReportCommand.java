package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import dev.plumbline.document.DocumentKind;
import dev.plumbline.document.Visit;
import dev.plumbline.fact.Printable;
import dev.plumbline.fhir.FhirPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the documents of a person. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a document of a person's assessment: for the practitioner, the person, or a colleague.",
        footer = {
            "",
            "Examples:",
            "  plumbline report person.yaml --kind handout -f pdf -o handout.pdf",
            "  plumbline report person.yaml --kind letter --clinic clinic.yaml -f pdf -o letter.pdf",
            "  plumbline report visits/ --kind progress -o progress.html"
        })
final class ReportCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The assessment; for --kind progress all of one person's, or the folder they are in.")
    private List<String> files = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "assessment, handout, letter or progress. Default: assessment.")
    private DocumentKind kind = DocumentKind.ASSESSMENT;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "html or pdf. Default: html, or what -o ends in.")
    private @Nullable DocumentFormat format;

    @Mixin
    private final DocumentOptions options = new DocumentOptions();

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Basis basis = new Basis();

    @Mixin
    private final Language language = new Language();

    @Option(
            names = "--client-lang",
            paramLabel = "LANGUAGE",
            description = "The language of the handout. Default: that of --lang.")
    private @Nullable String clientLanguage;

    ReportCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<String> named = files();
        DocumentOutput out = new DocumentOutput(terminal, spec, format(), output);
        for (String file : named) {
            output.refuseToOverwrite(file);
        }
        List<Assessment> people = read(named);
        if (people.size() < named.size()) {
            return ExitCode.WRONG_INPUT;
        }
        refuseOthers(people);
        RuleSet rules = basis.ruleSet(terminal);
        RuleSet speaking = kind == DocumentKind.HANDOUT && clientLanguage != null
                ? language.of(rules, "--client-lang", clientLanguage)
                : language.of(rules);
        Assessor assessor = Assessor.of(speaking);
        readPictures(speaking);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<Visit> visits = people.stream()
                .map(person -> Visits.of(assessor, basis.date == null ? person : person.on(basis.date), today, kind))
                .sorted(Comparator.comparing(visit -> visit.result().assessedOn()))
                .toList();
        return out.write(options.documents(speaking, spec), kind, visits, options.paper());
    }

    /** While the rules are at work. What is wrong with the pictures is wrong again where they are drawn, and reported there. */
    private static void readPictures(RuleSet rules) {
        Thread reading = new Thread(rules::pictures, "pictures");
        reading.setDaemon(true);
        reading.setUncaughtExceptionHandler((failed, failure) -> {});
        reading.start();
    }

    private DocumentFormat format() {
        if (format != null) {
            return format;
        }
        Path file = output.file();
        boolean pdf = file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        return pdf ? DocumentFormat.PDF : DocumentFormat.HTML;
    }

    private List<Assessment> read(List<String> named) {
        List<Assessment> people = new ArrayList<>();
        for (String file : named) {
            FhirPerson person = new Person(terminal, () -> basis.ruleSet(terminal), basis.date).readOrSay(file);
            if (person != null) {
                people.add(person.assessment());
            }
        }
        return people;
    }

    /** The files that were named; a folder stands for the assessments in it. */
    private List<String> files() throws IOException {
        List<String> named = new ArrayList<>();
        for (String file : files) {
            if (file.equals(Person.STANDARD_INPUT) || !Files.isDirectory(Path.of(file))) {
                named.add(file);
            } else {
                named.addAll(inFolder(file));
            }
        }
        if (kind != DocumentKind.PROGRESS && named.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--kind " + kind
                            + " is about one assessment; several visits of one person are for --kind progress");
        }
        if (named.size() > 1 && basis.date != null) {
            throw new ParameterException(
                    spec.commandLine(), "--date would put all visits on one day; each says its own in visit.date");
        }
        return named;
    }

    /** What is drawn into one line has to be about one person. */
    private void refuseOthers(List<Assessment> people) {
        Set<String> references = new TreeSet<>();
        for (Assessment person : people) {
            String reference = person.facts().visit().reference();
            if (reference != null) {
                references.add(Printable.line(reference));
            }
        }
        if (references.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "these are visits of different people: references " + String.join(", ", references));
        }
    }

    private List<String> inFolder(String folder) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(folder))) {
            List<String> inside = entries.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> name.matches("(?i).*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
            if (inside.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(), folder + ": no assessment in this folder; they end in .yaml or .json");
            }
            return inside;
        }
    }
}
