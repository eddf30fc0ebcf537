package dev.plumbline.document;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Visits and documents for tests, each made once. */
final class Made {

    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale SPANISH = new Locale("es");
    static final Path EXAMPLES = Path.of("src/examples");
    static final Path CLINIC = Path.of("src/site/clinic.yaml");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Map<String, Visit> VISITS = new ConcurrentHashMap<>();
    private static final Map<String, String> PAGES = new ConcurrentHashMap<>();
    private static final Map<String, byte[]> PDFS = new ConcurrentHashMap<>();

    private Made() {}

    /** The names of all examples that are one person each. */
    static List<String> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return Stream.concat(
                            files.map(file -> EXAMPLES.relativize(file).toString())
                                    .filter(name -> name.endsWith(".yaml"))
                                    .sorted(),
                            Stream.of("../site/numb-seat.yaml"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleSet rules(Locale language) {
        return RuleSet.shipped().in(language);
    }

    static Visit visit(String example, Locale language) {
        return VISITS.computeIfAbsent(example + language, key -> visit(read(EXAMPLES.resolve(example)), language));
    }

    static Visit visit(Assessment person, Locale language) {
        Assessor assessor = Assessor.of(rules(language));
        Result result = assessor.trace(person, TODAY).result();
        List<String> codes = Stream.concat(
                        result.flags().stream().map(flag -> flag.code().name()),
                        result.contributors().stream().map(one -> one.code().name()))
                .toList();
        return new Visit(person, result, assessor.proofs(person, codes));
    }

    static Assessment read(Path file) {
        try {
            return Assessment.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Visit> visits(Locale language) {
        return Stream.of("2026-09-05", "2026-10-03", "2026-11-21")
                .map(day -> visit("../site/visits/" + day + ".yaml", language))
                .toList();
    }

    static Documents documents(Locale language) {
        return Documents.of(rules(language), clinic());
    }

    static Clinic clinic() {
        try {
            return Clinic.read(CLINIC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String html(DocumentKind kind, String example, Locale language) {
        // Whose progress it is does not depend on the example.
        return PAGES.computeIfAbsent(
                kind + (kind == DocumentKind.PROGRESS ? "" : example) + language,
                key -> documents(language).html(kind, visitsOf(kind, example, language)));
    }

    static byte[] pdf(DocumentKind kind, String example, Locale language) {
        return PDFS.computeIfAbsent(
                kind + (kind == DocumentKind.PROGRESS ? "" : example) + language,
                key -> documents(language).pdf(kind, visitsOf(kind, example, language), Paper.A4));
    }

    static List<Visit> visitsOf(DocumentKind kind, String example, Locale language) {
        return kind == DocumentKind.PROGRESS ? visits(language) : List.of(visit(example, language));
    }
}
