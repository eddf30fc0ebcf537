package dev.plumbline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Documents say the same in every language. */
class DocumentPhrasesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void every_language_has_every_sentence_with_the_same_places_to_fill_in() throws IOException {
        Properties english = read("en");
        Properties spanish = read("es");

        assertThat(spanish.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(130);
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(spanish.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties read(String language) throws IOException {
        Properties properties = new Properties();
        try (var in =
                Objects.requireNonNull(Documents.class.getResourceAsStream("phrases_" + language + ".properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
