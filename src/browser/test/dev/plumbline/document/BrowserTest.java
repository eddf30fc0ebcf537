package dev.plumbline.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.plumbline.browser.Chromium;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents in a real browser: for everybody, with a keyboard only, on a phone, and enlarged. */
@Tag("long")
class BrowserTest {

    private static Chromium chromium;

    private record Shown(DocumentKind kind, String example, Locale language) {}

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void axe_finds_no_violation_in_any_document() {
        for (Shown shown : documents()) {
            Page page = page(shown, 1100);

            Chromium.assertUsableByAll(page, shown.toString());
            page.context().close();
        }
    }

    @Test
    void nothing_is_refused_by_its_own_policy() {
        for (Shown shown : documents()) {
            List<String> complaints = new ArrayList<>();
            Page page = chromium.somebody(1100).newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.setContent(Made.html(shown.kind(), shown.example(), shown.language()));

            assertThat(complaints).as(shown.toString()).isEmpty();
            assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).color"))
                    .isEqualTo("rgb(11, 79, 108)");
            page.context().close();
        }
    }

    @Test
    void a_phone_of_320_pixels_shows_all_without_scrolling_sideways() {
        for (Shown shown : documents()) {
            Page page = page(shown, 320);

            Chromium.assertFits(page, shown.toString());
            page.context().close();
        }
    }

    @Test
    void letters_of_twice_the_size_overlap_nothing() {
        for (Shown shown : documents()) {
            Page page = page(shown, 1100);
            page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");

            Chromium.assertFits(page, shown.toString());
            page.context().close();
        }
    }

    @Test
    void with_the_keyboard_alone_one_skips_to_the_contents_and_unfolds_a_proof() {
        Page page = page(new Shown(DocumentKind.ASSESSMENT, "../site/numb-seat.yaml", Made.ENGLISH), 1100);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        assertThat(page.locator(".skip").boundingBox().x).isGreaterThanOrEqualTo(0);

        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
        assertThat(page.locator("details ul").first().isVisible()).isFalse();
        page.keyboard().press("Enter");
        assertThat(page.locator("details ul").first().isVisible()).isTrue();
        page.context().close();
    }

    private static List<Shown> documents() {
        List<Shown> documents = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            for (String example : List.of("desk-worker-who-runs.yaml", "../site/numb-seat.yaml")) {
                documents.add(new Shown(kind, example, Made.ENGLISH));
                documents.add(new Shown(kind, example, Made.SPANISH));
            }
        }
        return documents;
    }

    private static Page page(Shown shown, int width) {
        Page page = chromium.withoutPolicy(width);
        page.setContent(Made.html(shown.kind(), shown.example(), shown.language()));
        return page;
    }
}
