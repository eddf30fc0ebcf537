package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.Assessment;
import dev.plumbline.fact.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    private static final Assessment NOBODY = Assessment.parse("{}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client.age | 41 | age: 41",
                "sitting.hoursPerDay | 7,5 | hoursPerDay: 7.5",
                "sitting.hoursPerDay | 7.5 | hoursPerDay: 7.5",
                "legs.side | 3 | side: both",
                "legs.side | left | side: left",
                "pain.sites | 1 3 | sites: [lowBack, midBack]",
                "pain.sites | 3,1 | sites: [lowBack, midBack]",
                "pain.sites | 0 | sites: []",
                "pain.sites | ? | sites: unknown",
                "neuro.weaknessNew | Y | weaknessNew: present",
                "neuro.weaknessNew | n | weaknessNew: absent",
                "neuro.weaknessNew | ? | weaknessNew: unknown",
                "strength.gluteMediusGrade | 4 5 | gluteMediusGrade: { left: 4, right: 5 }",
                "strength.gluteMediusGrade | 4 ? | gluteMediusGrade: { left: 4, right: unknown }",
                "neuro.reflexReduced | y n | reflexReduced: { left: present, right: absent }",
                "neuro.reflexReduced | ? ? | reflexReduced: unknown"
            })
    void what_is_typed_is_what_is_written(String path, String typed, String written) throws Exception {
        Assessment person = Answer.given(NOBODY, Vocabulary.require(path), typed);
        assertThat(person.toYaml()).endsWith("  " + written + "\n");
        assertThat(person.wasAsked(Vocabulary.require(path))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client.age | old | \"old\" is not a whole number (0-120 years).",
                "client.age | 7,5 | 7.5 is not a whole number (0-120 years).",
                "client.age | 200 | 200 is over 120 (0-120 years).",
                "legs.side | 4 | There is no 4 in the list; type a number from 1 to 3.",
                "pain.sites | 1 99999999999 | There is no 99999999999 in the list; type a number from 1 to 14.",
                "pain.sites | 0 1 | 0 means that none applies and stands alone.",
                "neuro.weaknessNew | 1 | Type y for yes, n for no, or ? if it cannot be said.",
                "strength.gluteMediusGrade | 4 | Type two values, first the left side and then the right, such as 4 5.",
                "strength.gluteMediusGrade | 4 6 | 6 is over 5 (MRC 0-5)."
            })
    void what_cannot_be_an_answer_is_explained_in_one_sentence(String path, String typed, String why) {
        assertThatThrownBy(() -> Answer.given(NOBODY, Vocabulary.require(path), typed))
                .isInstanceOf(Answer.NotUnderstoodException.class)
                .hasMessage(why);
    }
}
