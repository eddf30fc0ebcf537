package dev.plumbline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands on a color can be read on it. */
class StyleTest {

    private static final Pattern RULE = Pattern.compile("\\.(\\w+) \\{([^}]*)}");
    private static final Pattern INK = Pattern.compile("(?<![-\\w])color: (#\\w{6})");
    private static final Pattern GROUND = Pattern.compile("background: (#\\w{6})");

    @Test
    void contrast_is_counted_as_wcag_does() {
        assertThat(Contrast.of("#000000", "#ffffff")).isEqualTo(21);
        assertThat(Contrast.of("#777777", "#ffffff")).isBetween(4.4, 4.5);
    }

    @Test
    void every_ink_can_be_read_on_its_ground() {
        Clinic clinic = Clinic.unnamed();
        String style = new Sheets(Documents.phrases(Made.ENGLISH), clinic, null)
                .sheet("", LocalDate.of(2026, 1, 1), List.of(), 0)
                .style();

        List<MatchResult> rules = RULE.matcher(style).results().toList();
        assertThat(rules).hasSizeGreaterThan(20).allSatisfy(rule -> {
            String ink = first(INK, rule.group(2), "#1a1a1a");
            String ground = first(GROUND, rule.group(2), "#ffffff");
            assertThat(Contrast.of(ink, ground)).as(rule.group()).isGreaterThanOrEqualTo(Contrast.LEAST);
        });
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse(otherwise);
    }
}
