package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.plumbline.browser.Chromium;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Single pages of the practice: what they do by themselves, who can use them, and how they look. */
@Tag("long")
class PracticeInBrowserTest extends InBrowser {

    private static final Path SHOTS = Path.of("target/screenshots");
    private static final Map<String, Integer> WIDTHS = Map.of("phone", 360, "tablet", 820, "desk", DESK);

    @Test
    void a_click_on_the_body_chart_and_its_list_say_the_same() {
        begin();
        addClient("Anna Berg");
        startVisit();
        page().navigate(page().url().replace("safety", "pain"));
        Locator list = page().locator("#q-pain-sites input[value=lowBack]");
        page().locator("#chart [data-region=LOW_BACK]").first().click();
        waitUntilSaved();

        assertThat(list.isChecked()).isTrue();
        page().waitForSelector("#chart [data-region=LOW_BACK]:not([data-state=unmarked])");
        list.uncheck();
        waitUntilSaved();
        page().waitForSelector("#chart [data-region=LOW_BACK]:not([fill^=url])");
    }

    @Test
    void a_number_out_of_range_is_said_to_be_while_it_is_typed() {
        begin();
        addClient("Anna Berg");
        startVisit();
        page().navigate(page().url().replace("safety", "pain"));
        Locator field = page().locator("#q-pain-severity-value");
        field.pressSequentially("11");

        assertThat(page().locator("#q-pain-severity .wrong").textContent()).contains("NPRS 0-10");
        assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void an_answer_that_could_not_be_sent_is_kept_and_sent_again() {
        begin();
        addClient("Anna Berg");
        startVisit();
        context().setOffline(true);
        page().locator("#q-systemic-unwell input[value=absent]").check();
        page().waitForSelector("#saved.failing");
        context().setOffline(false);
        waitUntilSaved();
        page().reload();

        assertThat(page().locator("#q-systemic-unwell input[value=absent]").isChecked())
                .isTrue();
        expect("ERR_INTERNET_DISCONNECTED");
    }

    @Test
    void the_question_that_comes_up_late_takes_the_focus_from_nobody() {
        begin();
        addClient("Anna Berg");
        startVisit();
        page().route("**/next", route -> {
            page().locator(".topics a[href$='/pain']").focus();
            route.resume();
        });
        page().reload();
        page().waitForSelector("#next-question .question");

        assertThat(page().evaluate("document.activeElement.getAttribute('href')"))
                .asString()
                .endsWith("/pain");
    }

    @Test
    void on_a_phone_the_urgency_stays_in_sight_while_the_questions_go_by() {
        begin();
        addClient("Anna Berg");
        startVisit();
        page().setViewportSize(360, 740);
        page().locator(".questions .question").last().scrollIntoViewIfNeeded();

        assertThat(page().evaluate("document.querySelector('.banner').getBoundingClientRect().top"))
                .asInstanceOf(InstanceOfAssertFactories.type(Number.class))
                .satisfies(top -> assertThat(top.doubleValue()).isBetween(0.0, 100.0));
    }

    @Test
    void when_there_is_nothing_left_to_ask_the_next_key_leads_to_the_result() {
        begin();
        addClient("Anna Berg");
        startVisit();
        page().waitForSelector("#next-question .question :focus");
        page().keyboard().press("y");
        page().waitForSelector("text=Stop asking and act now");
        page().keyboard().press("Enter");
        page().waitForURL("**/visits/*");

        assertThat(page().locator("#signing").isVisible()).isTrue();
    }

    @Test
    void everybody_can_use_every_page_and_it_fits_on_every_screen() {
        begin();
        addClient("Anna Berg");
        String client = page().url();
        visit("7");
        String result = page().url();
        String intake = result + "/intake/";
        for (String address : List.of(
                url(),
                client,
                intake + "safety",
                intake + "pain",
                intake + "strength",
                result,
                url() + "practice",
                url() + "nowhere")) {
            page().navigate(address);
            page().waitForLoadState();
            look(address.substring(url().length())
                    .replaceAll("[0-9a-f-]{36}", "")
                    .replace('/', '_'));
        }
        page().navigate(result);
        page().getByText("Sign this visit").click();
        page().waitForSelector("text=Signed by Olga");
        look("signed");
        page().getByText("Does it come out the same today?").click();
        page().waitForURL("**/replay");
        look("replay");
    }

    @Test
    void everybody_can_use_the_ways_in_and_they_fit_on_every_screen() throws IOException {
        look("setup");
        begin();
        page().getByText("Log out").click();
        page().waitForURL("**/login");
        look("login");
        page().getByLabel("Name").fill("Olga");
        page().getByLabel("Password").fill("not the passphrase");
        page().locator("main button").click();
        page().waitForSelector(".said");
        look("login-refused");
        restart();
        page().navigate(url() + "unlock");
        look("unlock");
    }

    private void look(String name) {
        screens(name, true);
        page().querySelectorAll("main details")
                .forEach(details -> details.evaluate("details => { details.open = true }"));
        Chromium.assertUsableByAll(page(), name);
        screens(name + " unfolded", false);
    }

    private void screens(String name, boolean picture) {
        WIDTHS.forEach((kind, width) -> {
            page().setViewportSize(width, Chromium.HEIGHT);
            if (picture) {
                page().screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + "-" + kind + ".png")));
            }
            Chromium.assertFits(page(), name + " " + kind);
        });
        page().setViewportSize(DESK, Chromium.HEIGHT);
    }
}
