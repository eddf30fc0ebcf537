package dev.plumbline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads assessments as the tests need them. */
final class Intakes {

    private Intakes() {}

    static Assessment read(String text) {
        return Assessment.parse(text);
    }

    /** Every problem of a text, as {@code line:column path: message}. */
    static List<String> refusals(String text) {
        return lines(catchThrowableOfType(InvalidInputException.class, () -> Intake.read(text, "person.yaml")), text);
    }

    static List<String> refusalsOfJson(String text) {
        return lines(catchThrowableOfType(InvalidInputException.class, () -> Intake.read(text, "person.json")), text);
    }

    static List<String> refusalsOf(byte[] bytes) {
        InputStream in = new ByteArrayInputStream(bytes);
        return lines(catchThrowableOfType(InvalidInputException.class, () -> Intake.read(in, "person.yaml")), "bytes");
    }

    /** The only problem of a text. */
    static String refusal(String text) {
        List<String> refusals = refusals(text);
        assertThat(refusals).as(text.substring(0, Math.min(80, text.length()))).hasSize(1);
        return refusals.get(0);
    }

    static Answers readBytes(byte[] bytes) throws IOException {
        return Intake.read(new ByteArrayInputStream(bytes), "person.yaml");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(InvalidInputException refused, String text) {
        assertThat(refused).as("accepted: %.80s", text).isNotNull();
        return refused.problems().stream().map(Intakes::line).toList();
    }

    private static String line(Problem problem) {
        String whole = problem.toString();
        return whole.replaceFirst("person\\.(yaml|json):? ?", "");
    }
}
