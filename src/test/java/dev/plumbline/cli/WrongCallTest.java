package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongCallTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "asess x | there is no command 'asess'; did you mean assess?",
                "help asess | there is no command 'asess'; did you mean assess?",
                "xyzzy | there is no command 'xyzzy'",
                "--versoin | there is no option '--versoin'; did you mean --version?",
                "assess --formt json - | there is no option '--formt'; did you mean --format?",
                "assess -f jsn - | 'jsn' is not one of text, json, jsonl, html, pdf, fhir; did you mean json?",
                "assess -f xyzzy - | 'xyzzy' is not one of text, json, jsonl, html, pdf",
                "assess --fail-at emergency - | did you mean EMERGENCY_NOW?",
                "assess --fail-at SAMEDAI - | did you mean SAME_DAY?",
                "assess --date 31.1.2026 - | '31.1.2026' is not a date; write it as 2026-01-31",
                "assess --date +999999999-01-01 - | is not a date",
                "assess -f | Missing required parameter",
                "assess | FILE",
                "facts siting | no fact is called siting; did you mean sitting?",
                "facts sitting.hourPerDay | did you mean sitting.hoursPerDay?",
                "facts xyzzyxyzzy | see plumbline facts",
                "facts a b | 'b' is one word too many",
            })
    void a_call_that_cannot_be_understood_gets_a_sentence_and_the_nearest_spelling(String words, String sentence) {
        Call call = Call.of(words.split(" "));

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("plumbline: ").contains(sentence).doesNotContain("java.", "Exception");
        assertThat(call.err().lines()).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", "--date=", "--format=", "-f", "-o", "--rules="})
    void control_characters_and_long_words_of_a_call_do_not_reach_the_terminal(String option) {
        Call call = Call.with("{}", "assess", "-", option + "\u001b[31m\u009b\0" + "x".repeat(300));

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).doesNotContain("\u001b", "\u009b", "\0", "java.", "Exception");
    }

    @Test
    void no_command_at_all_gets_help_on_the_error_stream() {
        Call call = Call.of();

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("Usage: plumbline").contains("plumbline form > person.yaml");
    }
}
