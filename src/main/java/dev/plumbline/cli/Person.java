package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.RuleSet;
import dev.plumbline.fact.Printable;
import dev.plumbline.fhir.FhirPerson;
import dev.plumbline.fhir.FhirReader;
import dev.plumbline.fhir.NotMapped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the person that a command names: an assessment, or FHIR resources, which an assessment is made of. */
final class Person {

    /** What a call says for standard input. */
    static final String STANDARD_INPUT = "-";

    private final Main.Terminal terminal;
    private final Finding rules;
    private final @Nullable LocalDate date;

    /**
     * A reader for a command.
     *
     * @param rules by whose codes FHIR resources are read; asked for only when there are any
     * @param date from which ages and durations count; null for today
     */
    Person(Main.Terminal terminal, Finding rules, @Nullable LocalDate date) {
        this.terminal = terminal;
        this.rules = rules;
        this.date = date;
    }

    /** Finds a rule set. */
    interface Finding {

        /** The rule set. */
        RuleSet rules() throws IOException;
    }

    /** Reads a file, or prints what is wrong with it and gives null, so that others still are read. */
    @Nullable
    FhirPerson readOrSay(String file) {
        try {
            return read(file);
        } catch (InvalidInputException | IOException e) {
            terminal.err().println(Printable.lines(String.valueOf(e.getMessage())));
        }
        return null;
    }

    /**
     * Reads a file, or standard input for {@code -}. What of FHIR resources no fact was made of is listed on standard error.
     *
     * @throws IOException with a message for a person when it cannot be read
     */
    FhirPerson read(String file) throws IOException {
        byte[] bytes = bytes(file);
        if (!FhirReader.isResource(bytes)) {
            Assessment person = Assessment.read(new ByteArrayInputStream(bytes), file);
            return new FhirPerson(person, null, List.of());
        }
        LocalDate today = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
        FhirPerson person = FhirReader.of(rules.rules()).read(bytes, file, today);
        for (NotMapped one : person.notMapped()) {
            terminal.err()
                    .println(Printable.lines(
                            file + ": not used: " + one.expression() + ", " + one.what() + ": " + one.why()));
        }
        return person;
    }

    private byte[] bytes(String file) throws IOException {
        int most = FhirReader.mostBytes() + 1;
        if (file.equals(STANDARD_INPUT)) {
            return terminal.in().readNBytes(most);
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return in.readNBytes(most);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new IOException(file + ": may not be read", e);
        } catch (IOException | InvalidPathException e) {
            throw new IOException(file + ": cannot be read; is it a file?", e);
        }
    }
}
