package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An intake by keyboard until the safety questions are answered. How long after the key of an answer the result at the side has
 * changed is written to {@code target/answer-pace.txt}, and compared with nothing: it is the machine's as much as ours.
 */
@Tag("long")
class AnswerPaceTest extends InBrowser {

    private static final Path FIGURES = Path.of("target/answer-pace.txt");
    private static final int TO_WARM_UP = 10;
    private static final int MOST_QUESTIONS = 60;

    /** From the key to the frame after the change. */
    private static final String WATCH = """
            () => {
              window.paces = [];
              document.addEventListener('keydown', () => { window.pressed = performance.now(); }, true);
              new MutationObserver(() => {
                const since = window.pressed;
                window.pressed = undefined;
                if (since !== undefined) {
                  requestAnimationFrame(() => window.paces.push(performance.now() - since));
                }
              }).observe(document.getElementById('side-content'), {childList: true});
            }""";

    @Test
    void the_result_at_the_side_changes_with_each_answer() throws IOException {
        begin();
        addClient("Anna Berg");
        startVisit();
        page().evaluate(WATCH);
        Keys keys = new Keys(page());
        int questions = Asked.example("desk-worker-who-runs.yaml").answerForSafety(page(), keys, MOST_QUESTIONS);

        List<?> paces = (List<?>) page().evaluate("window.paces");
        assertThat(paces).hasSizeGreaterThan(30);
        Files.writeString(
                FIGURES,
                questions + " questions, " + keys.presses() + " keys\n"
                        + figures("side, after the key", paces)
                        + figures("request of an answer", requests("/answers"))
                        + figures("request of the next question", requests("/next")));
    }

    private List<?> requests(String address) {
        return (List<?>) page().evaluate(
                        "address => performance.getEntriesByType('resource')"
                                + ".filter(entry => entry.name.endsWith(address)).map(entry => entry.duration)",
                        address);
    }

    private static String figures(String what, List<?> millis) {
        double[] sorted = millis.stream()
                .skip(TO_WARM_UP)
                .mapToDouble(each -> ((Number) each).doubleValue())
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT,
                "%s: %d, median %.0f ms, p95 %.0f ms%n",
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.95) - 1]);
    }
}
