package dev.plumbline.document;

import dev.plumbline.report.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints a page that nobody sees while rules are still at work: what the first PDF of a process loads takes longer than to make one. */
public final class WarmUp {

    private static volatile @Nullable Thread running;

    private WarmUp() {}

    /** Begins, and does not wait. What goes wrong here goes wrong again where it matters, and is reported there. */
    public static void start() {
        Thread thread = new Thread(WarmUp::print, "warm-up of PDF");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, failure) -> {});
        running = thread;
        thread.start();
    }

    /** Waits for its end, so that nothing is loaded from two sides at once. */
    static void await() {
        Thread thread = running;
        if (thread != null && thread != Thread.currentThread()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void print() {
        Phrases phrases = Documents.phrases(Locale.ENGLISH);
        String style = new Sheets(phrases, Clinic.unnamed(), Paper.A4)
                .sheet("", LocalDate.EPOCH, List.of(), 0)
                .style();
        Printer.print(density -> """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>1</title><style>%s</style></head>
                <body><h1>1</h1><section class="banner now"><h2>2</h2></section><div class="box"><h3>3 <span class="level">3</span></h3><ul><li>
                <b>4</b> fi</li></ul></div><table class="pairs"><tr><th>5</th><td>6</td></tr></table><svg xmlns="http://www.w3.org/2000/svg"
                viewBox="0 0 9 9" width="9" height="9"><title>7</title><g fill="#fff" stroke="#000" stroke-width="1"><path d="M1 1L8 8Z"/><circle
                cx="3" cy="3" r="2"/></g><text x="1" y="8" font-size="2" font-family="Open Sans">8</text></svg></body></html>
                """.formatted(style), 1, LocalDate.EPOCH);
    }
}
