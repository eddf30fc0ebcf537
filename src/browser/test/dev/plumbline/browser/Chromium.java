package dev.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** The machine's own Chromium, without a window, until it is closed. */
public final class Chromium implements AutoCloseable {

    /** How high every screen is, in pixels. */
    public static final int HEIGHT = 900;

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it. Without Chromium the test fails and says what to install. */
    public static Chromium start() {
        assertThat(PROGRAM)
                .as("these tests need a browser: apt-get install chromium")
                .exists();
        Playwright playwright = Playwright.create();
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of("--no-sandbox")));
        return new Chromium(playwright, browser);
    }

    /** Somebody's browser with nothing in it. */
    public BrowserContext somebody(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, HEIGHT));
    }

    /** A page on which tests may run scripts that its own policy refuses. */
    public Page withoutPolicy(int width) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setBypassCSP(true))
                .newPage();
    }

    /** Fails unless everybody can use the page, as far as a program can tell. */
    public static void assertUsableByAll(Page page, String name) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
    }

    /** Fails unless the page is as wide as its screen. */
    public static void assertFits(Page page, String name) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(page.viewportSize().width);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
