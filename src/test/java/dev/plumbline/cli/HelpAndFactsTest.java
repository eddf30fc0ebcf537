package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpAndFactsTest {

    @ParameterizedTest
    @ValueSource(strings = {"assess", "form", "facts"})
    void every_command_has_help_that_fits_an_old_terminal(String command) {
        Call call = Call.of("help", command);

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).startsWith("Usage: plumbline " + command).isASCII();
        assertThat(call.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(Call.of(command, "--help")).isEqualTo(call);
    }

    @Test
    void help_names_every_command_and_says_how_to_begin() {
        assertThat(Call.of("help").out())
                .contains("assess", "form", "facts", "Examples:")
                .isASCII();
        assertThat(Call.of("--help")).isEqualTo(Call.of("help"));
        assertThat(Call.of("help", "assess").out())
                .contains("text, json, jsonl, html, pdf or fhir", "EMERGENCY_NOW", "Exit codes");
    }

    @Test
    void the_version_names_program_rules_and_what_they_are_meant_for() {
        Call call = Call.of("--version");

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .startsWith("plumbline 1.0.0, Drools 10.2.0\nrule set back-pain ")
                .containsPattern("sha256 [0-9a-f]{64}\n")
                .contains("qualified")
                .endsWith("\n");
    }

    @Test
    void facts_prints_every_fact_with_its_question() {
        String all = Call.of("facts").out();

        for (Field field : Vocabulary.fields()) {
            assertThat(all).contains(field.path() + ": ", field.question());
        }
        assertThat(all.replace("\u00b0", "")).as("degrees apart").isASCII();
    }

    @Test
    void facts_prints_a_topic_or_a_single_fact() {
        assertThat(Call.of("facts", "sitting").out().lines().filter(line -> !line.startsWith(" ")))
                .hasSize(4)
                .allMatch(line -> line.startsWith("sitting."));
        assertThat(Call.of("facts", "sitting.hoursPerDay").out()).isEqualTo("""
                        sitting.hoursPerDay: number 0-24 h
                            How many hours a day do you sit in total?
                            asked because: argues for or against prolonged sitting as a contributor
                        """);
    }

    @Test
    void the_form_is_an_assessment_of_nothing_and_a_line_can_be_filled_in() {
        String form = Call.of("form").out();

        assertThat(form.replace("\u00b0", "")).as("degrees apart").isASCII();
        assertThat(Assessment.parse(form).facts()).isEqualTo(Facts.none());
        assertThat(Assessment.parse(form).couldNotSay()).isEmpty();
        assertThat(Call.with(form, "assess", "-").code()).isZero();

        String filled = form.replaceFirst("  hoursPerDay:\n", "  hoursPerDay: 9\n")
                .replace("  nightPain:\n", "  nightPain: no\n");
        assertThat(Assessment.parse(filled).facts())
                .isEqualTo(Assessment.parse("{ sitting: { hoursPerDay: 9 }, pain: { nightPain: no } }")
                        .facts());
        for (Field field : Vocabulary.fields()) {
            assertThat(form).contains("\n  # " + field.question() + "\n", "\n  " + field.name() + ":\n");
        }
    }
}
