package dev.plumbline.cdshooks;

import dev.plumbline.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** How long a warm CDS Hooks call takes, from the text that came to the text that goes, on one thread. */
final class CardAnswers {

    private static final int WARM_UP = 500;
    private static final int CALLS = 1_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private CardAnswers() {}

    public static void main(String[] files) throws IOException {
        CdsService service = CdsService.of(RuleSet.shipped());
        for (String file : files) {
            String call = Files.readString(Path.of(file));
            long[] took = new long[CALLS];
            int cards = 0;
            for (int i = -WARM_UP; i < CALLS; i++) {
                long before = System.nanoTime();
                String answer = service.call("plumbline-patient-view", call, TODAY, Surroundings.none());
                long after = System.nanoTime();
                if (i >= 0) {
                    took[i] = after - before;
                    cards = answer.split("\"summary\"", -1).length - 1;
                }
            }
            Arrays.sort(took);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d cards, p50 %.1f ms, p99 %.1f ms, worst %.1f ms%n",
                    file,
                    cards,
                    took[CALLS / 2] / 1e6,
                    took[CALLS * 99 / 100] / 1e6,
                    took[CALLS - 1] / 1e6);
        }
    }
}
