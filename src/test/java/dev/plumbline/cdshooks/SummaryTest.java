package dev.plumbline.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Urgency;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A summary is short by construction. */
class SummaryTest {

    @Test
    void every_text_of_every_flag_in_every_language_is_short_enough() {
        for (Locale language : RuleSet.shipped().languages()) {
            RuleSet rules = RuleSet.shipped().in(language);
            String all = rules.catalogue().flags().values().stream()
                    .map(flag -> flag.title())
                    .collect(Collectors.joining(", "));
            rules.catalogue().flags().values().forEach(flag -> {
                for (Urgency urgency : Urgency.values()) {
                    String level = rules.catalogue().words("urgency-" + urgency);
                    for (String words : new String[] {flag.title(), flag.text(), flag.client(), all}) {
                        assertThat(Summary.of(level + ". " + words))
                                .hasSizeLessThan(140)
                                .startsWith(level);
                    }
                }
            });
        }
    }

    @Test
    void it_is_cut_after_a_word_and_says_so() {
        assertThat(Summary.of("word ".repeat(40))).hasSize(135).endsWith(" word…");
        assertThat(Summary.of("a".repeat(139))).isEqualTo("a".repeat(139));
        assertThat(Summary.of("a".repeat(140))).isEqualTo("a".repeat(138) + "…");
        assertThat(Summary.of("a\n  b")).isEqualTo("a b");
    }

    @Test
    void it_never_cuts_a_character_in_two() {
        String cut = Summary.of("a" + "\uD83E\uDDB4".repeat(100));

        assertThat(cut).hasSizeLessThan(140);
        assertThat(cut.codePoints().filter(point -> point >= 0xD800 && point <= 0xDFFF))
                .isEmpty();
    }
}
