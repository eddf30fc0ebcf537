package dev.plumbline.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be said has a name in every language. */
class FactWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_finding_has_a_name_of_its_own(String language) {
        FactWords words = FactWords.in(new Locale(language));

        List<String> labels = Vocabulary.fields().stream().map(words::label).toList();
        assertThat(labels).doesNotHaveDuplicates().noneMatch(String::isBlank).noneMatch(label -> label.endsWith("?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_answer_to_choose_from_has_a_name(String language) {
        FactWords words = FactWords.in(new Locale(language));

        assertThat(Vocabulary.fields().stream().flatMap(field -> field.literals().stream()))
                .isNotEmpty()
                .allSatisfy(literal -> assertThat(words.value(literal)).isNotBlank());
    }

    @Test
    void every_question_is_asked_in_spanish_and_says_why() {
        FactWords spanish = FactWords.in(new Locale("es"));

        assertThat(Vocabulary.fields()).allSatisfy(field -> {
            assertThat(spanish.question(field)).contains("¿").endsWith("?").isNotEqualTo(field.question());
            assertThat(spanish.why(field)).isNotBlank().isNotEqualTo(field.why());
        });
    }

    @Test
    void english_asks_in_the_words_of_the_vocabulary() {
        FactWords english = FactWords.in(Locale.UK);

        assertThat(Vocabulary.fields())
                .allSatisfy(field -> assertThat(english.question(field)).isEqualTo(field.question()));
    }

    @Test
    void units_of_words_are_translated_and_those_of_symbols_are_not() {
        FactWords spanish = FactWords.in(new Locale("es", "MX"));

        assertThat(spanish.unit("weeks")).isEqualTo("semanas");
        assertThat(spanish.unit("mm")).isEqualTo("mm");
    }

    @Test
    void a_language_nobody_has_written_is_refused() {
        assertThatThrownBy(() -> FactWords.in(Locale.FRENCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fr");
    }
}
