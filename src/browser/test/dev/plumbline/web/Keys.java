package dev.plumbline.web;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody who has a keyboard and nothing else. */
final class Keys {

    private static final int MOST_TABS = 200;

    /** What a screen reader would say of where the focus is: the question, then the label. */
    private static final String FOCUSED = """
            (() => {
              const element = document.activeElement;
              const label = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
              const question = element.closest('fieldset')?.querySelector('legend').textContent;
              return (question && element !== document.body ? question + ': ' : '') + label.trim();
            })()""";

    private final Page page;
    private int presses;

    Keys(Page page) {
        this.page = page;
    }

    /** How many keys were pressed. */
    int presses() {
        return presses;
    }

    void press(String key) {
        presses++;
        page.keyboard().press(key);
    }

    void type(String text) {
        presses += text.length();
        page.keyboard().type(text);
    }

    /** Presses Tab until what is called so, or begins so, has the focus. */
    void reach(String name) {
        List<String> passed = new ArrayList<>();
        while (!focused().startsWith(name)) {
            if (passed.size() == MOST_TABS) {
                throw new AssertionError(
                        "Tab does not reach \"" + name + "\" on " + page.url() + "; it passes " + passed);
            }
            press("Tab");
            passed.add(focused());
        }
    }

    /** Waits until a page that has just come puts the focus where its work begins: what is typed before goes nowhere. */
    void begin(String element) {
        page.waitForSelector(element + ":focus");
    }

    /** Goes to a link, button or summary, and in. */
    void open(String name) {
        reach(name);
        press("Enter");
    }

    /** Goes to a field and types over what stands there. */
    void fill(String name, String text) {
        reach(name);
        press("Control+a");
        type(text);
    }

    String focused() {
        return String.valueOf(page.evaluate(FOCUSED));
    }
}
