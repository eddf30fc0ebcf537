package dev.plumbline.intake;

import static dev.plumbline.intake.Intakes.read;
import static dev.plumbline.intake.Intakes.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.LegsPain;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.Vocabulary;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yes", "YES", "on", "true", "True", "y", "Y", "present", "\"yes\"", "!!str yes"})
    void what_a_practitioner_writes_for_a_yes_is_present(String word) {
        assertThat(night(word)).isEqualTo(Presence.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "No", "NO", "off", "false", "n", "N", "absent", "'no'"})
    void what_a_practitioner_writes_for_a_no_is_absent(String word) {
        assertThat(night(word)).isEqualTo(Presence.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "Unknown", "", "~", "null", "NULL", "notAssessed"})
    void what_is_empty_or_unknown_is_neither(String word) {
        assertThat(night(word)).isEqualTo(Presence.NOT_ASSESSED);
    }

    @Test
    void no_means_none_where_none_is_a_choice() {
        assertThat(read("legs: { pain: no }").facts().legs().pain()).isEqualTo(LegsPain.NONE);
        assertThat(refusal("client: { sex: no }")).contains("\"no\" is not allowed");
    }

    @Test
    void an_empty_list_says_that_none_applies_and_a_missing_one_says_nothing() {
        assertThat(read("pain: { worseWith: [] }").facts().pain().worseWith()).isEmpty();
        assertThat(read("pain: { worseWith: none }").facts().pain().worseWith()).isEmpty();
        assertThat(read("pain: { worseWith: no }").facts().pain().worseWith()).isEmpty();
        assertThat(read("pain: { worseWith: }").facts().pain().worseWith()).isNull();
        assertThat(read("pain: { severity: 4 }").facts().pain().worseWith()).isNull();
        assertThat(read("pain: { worseWith: sitting }").facts().pain().worseWith())
                .hasSize(1);
    }

    @Test
    void unknown_is_understood_for_every_kind_of_field() {
        assertThat(Vocabulary.fields().stream().map(Field::kind).distinct())
                .containsExactlyInAnyOrder(FieldKind.values());
        for (Field field : Vocabulary.fields()) {
            Assessment person = read(field.path().replace(".", ": { ") + ": unknown }");

            assertThat(person.facts()).as(field.path()).isEqualTo(Facts.none());
            assertThat(person.couldNotSay()).containsExactly(field.path());
        }
    }

    @Test
    void one_side_may_be_known_without_the_other() {
        assertThat(grades("{ left: 4 }")).isEqualTo(new NumberSides(4, null));
        assertThat(grades("{ left: unknown, right: 5 }")).isEqualTo(new NumberSides(null, 5));
        assertThat(grades("{ left: , right: }")).isEqualTo(new NumberSides(null, null));
        assertThat(refusal("strength: { gluteMediusGrade: { left: 9, right: 5 } }"))
                .isEqualTo("1:39 strength.gluteMediusGrade.left: 9 is over 5 (MRC 0-5)");
    }

    @Test
    void sides_left_empty_were_not_asked_and_sides_that_are_unknown_were() {
        assertThat(read("strength: { gluteMediusGrade: { left: , right: } }").couldNotSay())
                .isEmpty();
        assertThat(read("strength: { gluteMediusGrade: { left: , right: unknown } }")
                        .couldNotSay())
                .containsExactly("strength.gluteMediusGrade");
    }

    @Test
    void a_decimal_comma_is_named() {
        assertThat(refusal("sitting:\n  hoursPerDay: 8,5"))
                .isEqualTo("2:16 sitting.hoursPerDay: \"8,5\" is not a number; write a point for the comma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x10", "0o17", "1_0", "1:30", ".inf", ".nan", "NaN", "1e999", "٤", "4 h", "4h", "", "++4", "1e", "4."
            })
    void what_only_looks_like_a_number_is_refused(String word) {
        assertThat(refusal("sitting: { hoursPerDay: '" + word + "' }")).contains("is not a number (0-24 h)");
    }

    @Test
    void a_leading_zero_is_no_octal() {
        assertThat(read("client: { age: 041 }").facts().client().age()).isEqualTo(41);
        assertThat(read("client: { age: 41.0 }").facts().client().age()).isEqualTo(41);
        assertThat(read("sitting: { hoursPerDay: -0.0 }").facts().sitting().hoursPerDay())
                .isEqualTo(0.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "2026-1-5", "26-01-05", "+12026-01-05", "2026-01-05T10:00", "today", "[2026-01-05]"
            })
    void a_date_is_four_digits_two_and_two(String word) {
        assertThat(refusal("visit: { date: " + word + " }")).contains("is not a date; write it as 2026-01-31");
    }

    @Test
    void a_date_is_read_and_words_are_kept() {
        assertThat(read("visit: { date: 2024-02-29 }").facts().visit().date()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(read("visit: { note: 'no' }").facts().visit().note()).isEqualTo("no");
        assertThat(refusal("visit: { note: " + "x".repeat(4001) + " }"))
                .isEqualTo("1:16 visit.note: longer than 4000 characters");
    }

    @Test
    void a_list_or_group_where_a_value_belongs_is_named_as_such() {
        for (Field field : Vocabulary.fields()) {
            Set<FieldKind> listed = EnumSet.of(FieldKind.CHOICES);
            String text = field.path().replace(".", ": { ") + ": "
                    + (listed.contains(field.kind()) ? "{ a: 1 }" : "[1]") + " }";

            assertThat(refusal(text)).contains(field.path());
        }
    }

    private static Presence night(String word) {
        return read("pain: { nightPain: " + word + " }").facts().pain().nightPain();
    }

    private static NumberSides grades(String sides) {
        return read("strength: { gluteMediusGrade: " + sides + " }")
                .facts()
                .strength()
                .gluteMediusGrade();
    }
}
