package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import dev.plumbline.RuleSet;
import dev.plumbline.document.Clinic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The practice in a real browser: set up, visits by keyboard and by pointer, amended, printed, given out, deleted, restored. */
@Tag("long")
class PracticeInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SHOTS = Path.of("target/screenshots");
    private static final String PASSPHRASE = "correct horse battery";
    private static final Map<String, Integer> WIDTHS = Map.of("phone", 360, "tablet", 820, "desk", 1440);

    private static Playwright playwright;
    private static Browser browser;

    @TempDir
    private Path folder;

    private Practice practice;
    private PracticeServer server;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() {
        assertThat(CHROMIUM)
                .as("these tests need a browser: apt-get install chromium")
                .exists();
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void serve() throws IOException {
        practice = new Practice(
                RuleSet.shipped(),
                Clinic.unnamed(),
                new Place.Folder(folder.resolve("practice")),
                InstantSource.system());
        server = PracticeServer.start(practice, Settings.loopback(0));
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(server.url() + "setup?code=" + practice.setupCode());
        page.getByLabel("Your name").fill("Olga");
        page.getByLabel("Passphrase, at least").fill(PASSPHRASE);
        page.getByLabel("The passphrase again").fill(PASSPHRASE);
        page.getByText("Begin").click();
        page.waitForURL(server.url());
    }

    @AfterEach
    void stop() {
        context.close();
        server.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Test
    void by_keyboard_alone_a_client_is_added_asked_and_the_visit_signed() {
        page.keyboard().type("Anna Berg");
        page.keyboard().press("Enter");
        page.waitForURL("**/clients/*");
        assertThat(focused()).isEqualTo("Start a visit");
        page.keyboard().press("Enter");
        page.waitForURL("**/intake/safety");
        int answers = 0;
        String before = "";
        while (answers < 60) {
            String fact = nextFact(before);
            if (fact.isEmpty()) {
                break;
            }
            press(fact);
            before = fact;
            answers++;
        }
        waitUntilSaved();

        assertThat(answers).isGreaterThan(20);
        assertThat(page.locator("#side-content").textContent())
                .contains("Every safety question that is due was answered");
        page.getByText("The result, and signing").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/visits/*");
        page.getByText("Sign this visit").focus();
        page.keyboard().press("Enter");
        page.waitForSelector("text=Signed by Olga");
    }

    @Test
    void by_pointer_two_visits_are_made_amended_printed_given_out_deleted_and_restored() throws IOException {
        addClient("José Muñoz");
        visit("7");
        page.getByText("Sign this visit").click();
        page.waitForSelector("text=Signed by Olga");
        page.getByLabel("Add to this visit").fill("Called back: <b>better</b>");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Add").setExact(true))
                .click();
        page.waitForSelector("text=Called back: <b>better</b>");
        assertThat(page.locator(".amendment b").count()).isZero();
        decide();
        String result = page.url();
        assertThat(page.navigate(result + "/documents/handout").status()).isEqualTo(200);
        assertThat(page.locator("h1").first().isVisible()).isTrue();
        page.navigate(result);
        page.getByText("José Muñoz").first().click();
        visit("3");
        page.getByText("José Muñoz").first().click();
        assertThat(page.locator("#progress svg").first().isVisible()).isTrue();
        Download export =
                page.waitForDownload(() -> page.getByText("Export everything").click());
        assertThat(Files.readString(export.path())).contains("José Muñoz", "Called back", "\"severity\": 7");

        page.getByText("Practice", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Passphrase of the backup, at least").fill("another long phrase");
        Download backup =
                page.waitForDownload(() -> page.getByText("Save a backup").click());
        Path kept = folder.resolve("kept.backup");
        backup.saveAs(kept);
        page.navigate(server.url());
        page.getByText("José Muñoz").click();
        page.getByText("Delete this client").click();
        page.getByLabel("Type the name to confirm").fill("José Muñoz");
        page.getByText("Delete for good").click();
        page.waitForSelector("text=The client and all visits are deleted");
        assertThat(page.locator("#found a").count()).isZero();

        page.navigate(server.url() + "practice");
        page.getByText("Restore a backup").click();
        page.locator("#backup").setInputFiles(kept);
        page.locator("#restore-phrase").fill("another long phrase");
        page.getByText("Replace everything by this backup").click();
        page.waitForURL("**/login");
        page.getByLabel("Name").fill("Olga");
        page.getByLabel("Password").fill(PASSPHRASE);
        page.locator("main button").click();
        page.waitForSelector("#found a");
        assertThat(page.locator("#found").textContent()).contains("José Muñoz");
    }

    @Test
    void a_click_on_the_body_chart_and_its_list_say_the_same() {
        addClient("Anna Berg");
        page.getByText("Start a visit").click();
        page.waitForURL("**/intake/safety");
        page.navigate(page.url().replace("safety", "pain"));
        Locator list = page.locator("#q-pain-sites input[value=lowBack]");
        page.locator("#chart [data-region=LOW_BACK]").first().click();
        waitUntilSaved();

        assertThat(list.isChecked()).isTrue();
        page.waitForSelector("#chart [data-region=LOW_BACK]:not([data-state=unmarked])");
        list.uncheck();
        waitUntilSaved();
        page.waitForSelector("#chart [data-region=LOW_BACK]:not([fill^=url])");
    }

    @Test
    void a_number_out_of_range_is_said_to_be_while_it_is_typed() {
        addClient("Anna Berg");
        page.getByText("Start a visit").click();
        page.waitForURL("**/intake/safety");
        page.navigate(page.url().replace("safety", "pain"));
        Locator field = page.locator("#q-pain-severity-value");
        field.pressSequentially("11");

        assertThat(page.locator("#q-pain-severity .wrong").textContent()).contains("NPRS 0-10");
        assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void an_answer_that_could_not_be_sent_is_kept_and_sent_again() {
        addClient("Anna Berg");
        page.getByText("Start a visit").click();
        page.waitForURL("**/intake/safety");
        context.setOffline(true);
        page.locator("#q-systemic-unwell input[value=absent]").check();
        page.waitForSelector("#saved.failing");
        context.setOffline(false);
        waitUntilSaved();
        page.reload();

        assertThat(page.locator("#q-systemic-unwell input[value=absent]").isChecked())
                .isTrue();
        complaints.removeIf(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void everybody_can_use_every_page_and_it_fits_on_every_screen() {
        addClient("Anna Berg");
        String client = page.url();
        visit("7");
        String result = page.url();
        String intake = result + "/intake/";
        for (String url : List.of(
                server.url(),
                client,
                intake + "safety",
                intake + "pain",
                intake + "strength",
                result,
                server.url() + "practice")) {
            page.navigate(url);
            page.waitForLoadState();
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(url).isEmpty();
            String name = url.substring(server.url().length())
                    .replaceAll("[0-9a-f-]{36}", "")
                    .replace('/', '_');
            WIDTHS.forEach((kind, width) -> {
                page.setViewportSize(width, 900);
                page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + "-" + kind + ".png")));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(url + " " + kind)
                        .isEqualTo(width);
            });
            page.setViewportSize(1440, 900);
        }
    }

    private void addClient(String name) {
        page.getByLabel("Name or number").fill(name);
        page.getByText("Add this client").click();
        page.waitForURL("**/clients/*");
    }

    private void visit(String severity) {
        page.getByText("Start a visit").click();
        page.waitForURL("**/intake/safety");
        page.locator("#q-systemic-unwell input[value=absent]").check();
        page.locator(".topics a[href$='/pain']").click();
        page.waitForURL("**/intake/pain");
        page.locator("#q-pain-severity-value").fill(severity);
        page.locator("#q-pain-severity-value").press("Enter");
        waitUntilSaved();
        page.getByText("The result, and signing").click();
        page.waitForURL("**/visits/*");
    }

    private void decide() {
        Locator item = page.locator(".decision").first();
        item.locator("summary").click();
        item.locator("select").selectOption("DECLINE");
        item.getByLabel("Reason").fill("not now");
        item.getByText("Keep this decision").click();
        page.waitForSelector("text=Decline (not now)");
    }

    private void waitUntilSaved() {
        page.waitForSelector("#saved:text-is('Saved.')");
    }

    /** The question that has come up to be answered, with the focus in it; empty when there is none left. */
    private String nextFact(String before) {
        page.waitForSelector("#next-question .question:not([data-fact='" + before
                + "']) :focus, #next-question p:text-matches('No further|Stop asking')");
        Object fact = page.evaluate("document.querySelector('#next-question .question')?.dataset.fact ?? ''");
        return String.valueOf(fact);
    }

    private void press(String fact) {
        String kind = String.valueOf(page.evaluate("document.querySelector('#next-question .question').dataset.kind"));
        switch (kind) {
            case "PRESENCE" -> page.keyboard().press("n");
            case "PRESENCE_SIDES" -> {
                page.keyboard().press("n");
                page.keyboard().press("n");
            }
            case "CHOICE", "CHOICES" -> page.keyboard().press("1");
            case "WHOLE_NUMBER", "NUMBER" -> {
                page.keyboard().type(fact.equals("client.age") ? "41" : "1");
                page.keyboard().press("Enter");
            }
            default -> page.keyboard().press("?");
        }
    }

    private Object focused() {
        return page.evaluate("document.activeElement.textContent.trim()");
    }
}
