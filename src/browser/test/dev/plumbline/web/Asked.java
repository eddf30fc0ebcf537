package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.plumbline.Assessment;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.intake.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody of whom we know everything: what they are asked is answered with the keys for it. */
final class Asked {

    private static final int MOST_KEYS = 9;
    private static final String COMPLETE = "Every safety question that is due was answered";

    private final Assessment person;

    private Asked(Assessment person) {
        this.person = person;
    }

    static Asked example(String name) throws IOException {
        return new Asked(Assessment.parse(Files.readString(Path.of("src/examples", name))));
    }

    /**
     * Answers whatever comes up next until the side says that every safety question is answered, and the one after that has come up.
     *
     * @return how many questions that took
     */
    int answerForSafety(Page page, Keys keys, int most) {
        Locator side = page.locator("#side-content");
        int answers = 0;
        String fact = next(page, "");
        while (!String.valueOf(side.textContent()).contains(COMPLETE)) {
            assertThat(answers)
                    .as("questions until all that are for safety are answered")
                    .isLessThan(most);
            answer(keys, fact);
            answers++;
            page.waitForSelector("#saved:text-is('Saved.')");
            fact = next(page, fact);
        }
        return answers;
    }

    /** The question that has come up to be answered, with the focus in it. */
    private static String next(Page page, String before) {
        page.waitForSelector("#next-question .question:not([data-fact='" + before + "']) :focus");
        return String.valueOf(page.evaluate("document.querySelector('#next-question .question').dataset.fact"));
    }

    /** Types the answer into the question that has the focus. What the person's file does not say is denied or not known. */
    private void answer(Keys keys, String fact) {
        Field field = Vocabulary.require(fact);
        Object value = field.valueIn(person.facts());
        switch (field.kind()) {
            case PRESENCE -> keys.press(key(value));
            case PRESENCE_SIDES -> {
                keys.press(value instanceof PresenceSides sides ? key(sides.left()) : "n");
                keys.press(value instanceof PresenceSides sides ? key(sides.right()) : "n");
            }
            case CHOICE -> keys.press(digit(field.literals(), value));
            case CHOICES -> several(keys, field.literals(), value instanceof Set<?> set ? set : Set.of());
            case NUMBER_SIDES -> {
                NumberSides sides = value instanceof NumberSides both ? both : new NumberSides(null, null);
                number(keys, sides.left());
                if (sides.left() != null) {
                    number(keys, sides.right());
                }
            }
            case WHOLE_NUMBER, NUMBER -> number(keys, value);
            default -> keys.press("?");
        }
    }

    private static void several(Keys keys, List<? extends Enum<?>> literals, Set<?> chosen) {
        if (chosen.isEmpty()) {
            keys.press("0");
            return;
        }
        int at = 0;
        for (int place = 0; place < literals.size(); place++) {
            if (chosen.contains(literals.get(place)) && place < MOST_KEYS) {
                keys.press(String.valueOf(place + 1));
            } else if (chosen.contains(literals.get(place))) {
                for (; at < place; at++) {
                    keys.press("Tab");
                }
                keys.press("Space");
            }
        }
        keys.press("Enter");
    }

    private static void number(Keys keys, @Nullable Object value) {
        if (value instanceof Number number) {
            keys.type(Numbers.plain(number.doubleValue()));
            keys.press("Enter");
        } else {
            keys.press("?");
        }
    }

    private static String key(@Nullable Object presence) {
        return presence == Presence.PRESENT ? "y" : "n";
    }

    private static String digit(List<? extends Enum<?>> literals, @Nullable Object chosen) {
        int place = literals.indexOf(chosen) + 1;
        return place >= 1 && place <= MOST_KEYS ? String.valueOf(place) : "?";
    }
}
