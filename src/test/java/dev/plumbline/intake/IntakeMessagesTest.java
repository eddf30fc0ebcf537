package dev.plumbline.intake;

import static dev.plumbline.intake.Intakes.refusal;
import static dev.plumbline.intake.Intakes.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeMessagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sitting: { hourPerDay: 9 } | 1:12 sitting.hourPerDay: unknown field; did you mean hoursPerDay?",
                "pain: { severity: 11 } | 1:19 pain.severity: 11 is over 10 (NPRS 0-10)",
                "pain: { severity: -1 } | 1:19 pain.severity: -1 is under 0 (NPRS 0-10)",
                "client: { age: forty } | 1:16 client.age: \"forty\" is not a whole number (0-120 years)",
                "client: { age: 4.5 } | 1:16 client.age: 4.5 is not a whole number (0-120 years)",
                "client: { sex: femal } | 1:16 client.sex: \"femal\" is not allowed; did you mean female?; allowed are female, male, intersex",
                "siting: { hoursPerDay: 9 } | 1:1 siting: unknown topic; did you mean sitting?",
                "hoursPerDay: 9 | 1:1 hoursPerDay: unknown topic; did you mean sitting.hoursPerDay?",
                "sitting.hoursPerDay: 9 | 1:1 sitting.hoursPerDay: unknown topic; write it as 'sitting: { hoursPerDay: ... }'",
                "pain: 7 | 1:7 pain: expected fields, such as 'pain: { sites: ... }'",
                "7 | 1:1: an assessment is made of topics, such as 'pain: { severity: 4 }'",
                "pain: { nightPain: maybe } | 1:20 pain.nightPain: \"maybe\" is not one of present, absent, unknown (or yes, no)",
                "legs: { slrDegrees: 4 } | 1:9 legs.slrDegrees: unknown field",
                "strength: { gluteMediusGrade: 4 } | 1:31 strength.gluteMediusGrade: 4 does not say which side; write { left: ..., right: ... }",
                "strength: { gluteMediusGrade: { lefft: 4 } } | 1:33 strength.gluteMediusGrade.lefft: is no side; did you mean left?; allowed are left, right",
                "visit: { date: 31.1.2026 } | 1:16 visit.date: \"31.1.2026\" is not a date; write it as 2026-01-31",
            })
    void a_problem_is_said_with_its_place_what_is_allowed_and_the_nearest_spelling(String text, String message) {
        assertThat(refusal(text)).startsWith(message);
    }

    @Test
    void every_problem_of_a_file_is_reported_in_the_order_of_the_file() {
        String text = """
                client:
                  age: forty
                  sex: femal
                siting: { hoursPerDay: 9 }
                pain:
                  severity: 11
                  sites: [lowBak, nek]
                """;

        assertThat(refusals(text))
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly(
                        "2:8 client.age",
                        "3:8 client.sex",
                        "4:1 siting",
                        "6:13 pain.severity",
                        "7:11 pain.sites",
                        "7:19 pain.sites");
    }

    @Test
    void json_problems_carry_the_same_places() {
        String text = "{\n \"client\": { \"age\": \"forty\" },\n \"pain\": { \"severity\": 11 }\n}";

        assertThat(Intakes.refusalsOfJson(text))
                .containsExactly(
                        "2:21 client.age: \"forty\" is not a whole number (0-120 years)",
                        "3:24 pain.severity: 11 is over 10 (NPRS 0-10)");
    }

    @Test
    void the_source_stands_before_the_place() {
        assertThat(catchThrowable(() -> Intake.read("pain: { severity: 11 }", "a/b.yaml")))
                .hasMessage("a/b.yaml:1:19 pain.severity: 11 is over 10 (NPRS 0-10)");
    }

    @Test
    void a_field_without_a_near_spelling_lists_those_of_its_topic() {
        assertThat(refusal("sitting: { chair: red }"))
                .isEqualTo("1:12 sitting.chair: unknown field; allowed are hoursPerDay, longestBoutMinutes,"
                        + " increasedRecently, provokesPain");
    }

    @Test
    void a_key_given_twice_is_refused_with_the_line_of_the_first() {
        assertThat(refusals("pain: { severity: 4 }\npain: { severity: 5 }"))
                .containsExactly("2:1 pain: given twice; the first is in line 1");
        assertThat(refusals("pain:\n  severity: 4\n  severity: 4\n"))
                .containsExactly("3:3 pain.severity: given twice; the first is in line 2");
        assertThat(Intakes.refusalsOfJson("{\"pain\": {\"severity\": 4, \"severity\": 4}}"))
                .containsExactly("1:26 pain.severity: given twice; the first is in line 1");
        assertThat(refusals("strength: { gluteMediusGrade: { left: unknown, left: 4 } }"))
                .containsExactly("1:48 strength.gluteMediusGrade.left: given twice");
    }

    @Test
    void thousands_of_problems_are_listed_up_to_a_point_and_then_counted() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 500).forEach(i -> text.append("nonsense").append(i).append(": 1\n"));

        assertThat(refusals(text.toString())).hasSize(201).last().isEqualTo("and 300 more of the kind");
    }

    @Test
    void a_quote_is_cut_after_40_characters_and_not_within_one() {
        String long50 = "x".repeat(39) + "\uD83D\uDE00".repeat(11);

        assertThat(refusal("client: { age: " + long50 + " }"))
                .contains("\"" + "x".repeat(39) + "\uD83D\uDE00...\" is not");
        assertThat(refusal("client: { " + "k".repeat(50) + ": 1 }")).contains("client." + "k".repeat(40) + "...: ");
        assertThat(refusal("t".repeat(50) + ": 1")).contains(" " + "t".repeat(40) + "...: ");
    }
}
