package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Sample;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand calls that are not quite right: each is answered, or refused in FHIR; none brings the program into trouble. */
@Tag("sampled")
class MutatedCallsTest {

    private static final int CALLS = Sample.of(100, 1_000);
    private static final int CALLS_BETWEEN = 500;
    private static final String CALL = CdsCalls.numbSeat().replaceAll("\\s+", " ");
    private static final List<String> PIECES = List.of(
            "null",
            "{}",
            "[]",
            "\"\"",
            "-1",
            "1e999",
            "true",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "{\"resourceType\":\"Bundle\"}",
            "[[[[]]]]",
            "\"Patient/2\"",
            "{\"a\":{\"a\":{}}}",
            "9999999999999999999999",
            "\"2026-02-30\"",
            "x",
            ",",
            "}",
            "\\",
            "\u0007",
            "é");

    @Test
    void none_brings_the_program_into_trouble() {
        Random random = new Random(20261121);
        CdsCalls.Hand clock = new CdsCalls.Hand();
        List<String> troubles = new ArrayList<>();
        int answered = 0;
        try (Browsing practice = Browsing.start(CdsSettings.none(), clock)) {
            for (int i = 0; i < CALLS; i++) {
                if (i % CALLS_BETWEEN == 0) {
                    clock.forward(60);
                }
                boolean feedback = i % 4 == 0;
                String path = feedback ? CdsCalls.FEEDBACK : CdsCalls.SERVICE;
                String body = mutated(feedback ? CdsCalls.TOLD : CALL, random);
                HttpResponse<String> answer = practice.send(CdsCalls.post(practice, path, body));
                int status = answer.statusCode();
                if (status == 200) {
                    answered++;
                } else if (status < 400 || status >= 500 || !answer.body().contains("\"OperationOutcome\"")) {
                    troubles.add(status + " for " + body);
                }
            }
        }

        assertThat(troubles).isEmpty();
        assertThat(answered).isBetween(CALLS / 50, CALLS * 4 / 5);
    }

    /** One to three places changed: a value for another, a piece doubled, dropped or cut off. */
    private static String mutated(String body, Random random) {
        String text = body;
        int edits = 1 + random.nextInt(3);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(12));
            text = switch (random.nextInt(6)) {
                case 0, 1, 2 -> value(text, PIECES.get(random.nextInt(PIECES.size())), random);
                case 3 -> text.substring(0, at) + text.substring(end);
                case 4 -> text.substring(0, end) + text.substring(at);
                default ->
                    random.nextInt(8) == 0
                            ? text.substring(0, at)
                            : text.substring(0, at) + (char) (32 + random.nextInt(95)) + text.substring(at);
            };
            text = text.isEmpty() ? "{" : text;
        }
        return text;
    }

    /** The value behind one of the names is another. */
    private static String value(String text, String other, Random random) {
        List<Integer> colons = new ArrayList<>();
        for (int at = text.indexOf("\":"); at >= 0; at = text.indexOf("\":", at + 1)) {
            colons.add(at + 2);
        }
        if (colons.isEmpty()) {
            return text + other;
        }
        int from = colons.get(random.nextInt(colons.size()));
        int to = from;
        int depth = 0;
        while (to < text.length()
                && (depth > 0 || (text.charAt(to) != ',' && text.charAt(to) != '}' && text.charAt(to) != ']'))) {
            char c = text.charAt(to);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            to++;
        }
        return text.substring(0, from) + other + text.substring(to);
    }
}
