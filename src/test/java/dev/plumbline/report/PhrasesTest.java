package dev.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reports say the same in every language. */
class PhrasesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void every_language_has_every_sentence_with_the_same_places_to_fill_in() throws IOException {
        Properties english = read("en");
        Properties spanish = read("es");

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(spanish.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    @Test
    void one_of_a_thing_is_said_otherwise_than_many() {
        Phrases english = Phrases.in(Locale.ENGLISH);

        assertThat(english.count("screen.missing", 1)).isEqualTo("1 safety question not asked.");
        assertThat(english.count("screen.missing", 2)).isEqualTo("2 safety questions not asked.");
    }

    @Test
    void numbers_and_dates_follow_the_language() {
        Phrases spanish = Phrases.in(new Locale("es"));

        assertThat(spanish.number(1.5)).isEqualTo("1,5");
        assertThat(spanish.number(30)).isEqualTo("30");
        assertThat(spanish.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 de noviembre de 2026");
        assertThat(Phrases.in(Locale.ENGLISH).number(1.5)).isEqualTo("1.5");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties read(String language) throws IOException {
        Properties properties = new Properties();
        try (var in = Phrases.class.getResourceAsStream("phrases_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
