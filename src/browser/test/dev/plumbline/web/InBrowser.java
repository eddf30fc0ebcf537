package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.plumbline.RuleSet;
import dev.plumbline.browser.Chromium;
import dev.plumbline.document.Clinic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new practice for each test, in a real browser that stands at its first page. What the browser complains of fails the test. */
abstract class InBrowser {

    static final int DESK = 1440;
    static final String PASSPHRASE = "correct horse battery";
    static final String BACKUP_PHRASE = "another long phrase";

    private static Chromium chromium;

    @TempDir
    private Path folder;

    private Practice practice;
    private PracticeServer server;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void serve() throws IOException {
        startServer();
        context = chromium.somebody(DESK);
        context.setDefaultTimeout(60_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(server.url() + "setup?code=" + practice.setupCode());
    }

    @AfterEach
    void stop() {
        context.close();
        server.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** Ends the practice and starts it again: it is locked then. */
    final void restart() throws IOException {
        server.close();
        startServer();
    }

    private void startServer() throws IOException {
        practice = new Practice(
                RuleSet.shipped(),
                Clinic.unnamed(),
                new Place.Folder(folder.resolve("practice")),
                InstantSource.system());
        server = PracticeServer.start(practice, Settings.loopback(0));
    }

    /** Sets the practice up, by pointer. */
    final void begin() {
        page.getByLabel("Your name").fill("Olga");
        page.getByLabel("Passphrase, at least").fill(PASSPHRASE);
        page.getByLabel("The passphrase again").fill(PASSPHRASE);
        page.getByText("Begin").click();
        page.waitForURL(url());
    }

    final void addClient(String name) {
        page.getByLabel("Name or number").fill(name);
        page.getByText("Add this client").click();
        page.waitForURL("**/clients/*");
    }

    final void startVisit() {
        page.getByText("Start a visit").click();
        page.waitForURL("**/intake/safety");
    }

    /** A visit with two answers, by pointer, up to its result. */
    final void visit(String severity) {
        startVisit();
        page.locator("#q-systemic-unwell input[value=absent]").check();
        page.locator(".topics a[href$='/pain']").click();
        page.waitForURL("**/intake/pain");
        page.locator("#q-pain-severity-value").fill(severity);
        page.locator("#q-pain-severity-value").press("Enter");
        waitUntilSaved();
        page.getByText("The result, and signing").click();
        page.waitForURL("**/visits/*");
    }

    final void waitUntilSaved() {
        page.waitForSelector("#saved:text-is('Saved.')");
    }

    /** A complaint that belongs to what is tested. */
    final void expect(String complaint) {
        complaints.removeIf(each -> each.contains(complaint));
    }

    final Page page() {
        return page;
    }

    final BrowserContext context() {
        return context;
    }

    final String url() {
        return server.url();
    }

    final Path folder() {
        return folder;
    }
}
