package dev.plumbline.fhir;

import static dev.plumbline.fhir.RecordBundle.active;
import static dev.plumbline.fhir.RecordBundle.condition;
import static dev.plumbline.fhir.RecordBundle.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionRecordTest {

    private static final String OSTEOPOROSIS = "64859006";
    private static final String DIABETES = "44054006";
    private static final String INFECTION = "68566005";
    private static final String BACK_PAIN = "279039007";
    private static final String KIDNEY_STONE = "95570007";

    @ParameterizedTest
    @ValueSource(strings = {"active", "recurrence", "relapse"})
    void what_is_active_counts(String clinical) {
        assertThat(RecordBundle.of(condition(DIABETES, status(clinical, "confirmed")))
                        .answers())
                .containsEntry("history.diabetes", "PRESENT");
    }

    @Test
    void what_names_no_status_counts() {
        assertThat(RecordBundle.of(condition(DIABETES, "")).answers()).containsEntry("history.diabetes", "PRESENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inactive", "remission", "resolved"})
    void what_has_ended_counts_only_where_the_past_does(String clinical) {
        RecordBundle read = RecordBundle.of(
                condition(DIABETES, status(clinical, "confirmed")),
                condition(OSTEOPOROSIS, status(clinical, "confirmed")));

        assertThat(read.answers()).containsOnlyKeys("history.osteoporosis");
        assertThat(read.notMapped())
                .containsExactly("Condition SCT 44054006: has ended, and counts only while it is active");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unconfirmed", "provisional", "differential", "refuted", "entered-in-error"})
    void what_is_not_confirmed_gives_nothing_and_never_an_absence(String verification) {
        RecordBundle read = RecordBundle.of(condition(OSTEOPOROSIS, status("active", verification)));

        assertThat(read.answers()).isEmpty();
        assertThat(read.notMapped())
                .containsExactly("Condition SCT 64859006: its verification status is " + verification);
    }

    @Test
    void a_status_that_fhir_does_not_know_gives_nothing() {
        RecordBundle read = RecordBundle.of(
                condition(OSTEOPOROSIS, status("maybe", "confirmed")),
                condition(OSTEOPOROSIS, status("active", "maybe")),
                condition(OSTEOPOROSIS, ", \"clinicalStatus\": {\"text\": \"active\"}"));

        assertThat(read.answers()).isEmpty();
        assertThat(read.notMapped())
                .containsExactly(
                        "Condition SCT 64859006: its clinical status is none of FHIR",
                        "Condition SCT 64859006: its verification status is none of FHIR",
                        "Condition SCT 64859006: its clinical status is none of FHIR");
    }

    @Test
    void what_ended_without_saying_so_has_ended_and_what_says_both_gives_nothing() {
        String ended = ", \"abatementString\": \"last summer\"";

        assertThat(RecordBundle.of(condition(DIABETES, ended)).notMapped())
                .containsExactly("Condition SCT 44054006: has ended, and counts only while it is active");
        assertThat(RecordBundle.of(condition(DIABETES, active() + ended)).notMapped())
                .containsExactly("Condition SCT 44054006: says both that it is active and that it has ended");
    }

    @Test
    void an_infection_counts_for_six_weeks() {
        assertThat(RecordBundle.of(condition(INFECTION, active() + ", \"recordedDate\": \"2026-10-11\""))
                        .answers())
                .containsEntry("history.recentInfection", "PRESENT");
        assertThat(RecordBundle.of(condition(INFECTION, active() + ", \"recordedDate\": \"2026-10-10\""))
                        .notMapped())
                .containsExactly("Condition SCT 68566005: is older than 42 days");
        assertThat(RecordBundle.of(condition(INFECTION, active())).notMapped())
                .containsExactly("Condition SCT 68566005: has no date, and counts for 42 days only");
    }

    @Test
    void an_infection_that_is_over_counts_by_when_it_ended_and_not_by_when_it_was_noted() {
        String over = status("resolved", "confirmed") + ", \"recordedDate\": \"2026-11-20\"";

        assertThat(RecordBundle.of(condition(INFECTION, over)).answers()).isEmpty();
        assertThat(RecordBundle.of(condition(INFECTION, over + ", \"abatementDateTime\": \"2025-03\""))
                        .answers())
                .isEmpty();
        assertThat(RecordBundle.of(condition(INFECTION, over + ", \"abatementDateTime\": \"2026-11-01\""))
                        .answers())
                .containsEntry("history.recentInfection", "PRESENT");
    }

    @Test
    void what_begins_later_than_today_gives_nothing() {
        assertThat(RecordBundle.of(condition(DIABETES, active() + ", \"onsetDateTime\": \"2027\""))
                        .notMapped())
                .containsExactly("Condition SCT 44054006: begins or was recorded later than today");
    }

    @Test
    void what_may_calm_must_be_confirmed() {
        assertThat(RecordBundle.of(condition(KIDNEY_STONE, "")).notMapped())
                .containsExactly("Condition SCT 95570007: does not say that it is confirmed");
        assertThat(RecordBundle.of(condition(KIDNEY_STONE, status("resolved", "confirmed")))
                        .answers())
                .containsEntry("history.kidneyStone", "PRESENT");
    }

    @Test
    void back_pain_gives_its_duration_when_its_beginning_is_known_to_the_day_and_never_its_sites() {
        String recorded = active() + ", \"recordedDate\": \"2026-11-01\"";

        assertThat(RecordBundle.of(condition(BACK_PAIN, recorded + ", \"onsetDateTime\": \"2026-08-30\""))
                        .answers())
                .containsOnlyKeys("pain.durationWeeks")
                .containsEntry("pain.durationWeeks", "12.0");
        assertThat(RecordBundle.of(condition(BACK_PAIN, recorded + ", \"onsetDateTime\": \"2026-08\""))
                        .notMapped())
                .contains("Condition SCT 279039007: does not say to the day when it began; ask pain.durationWeeks");
        assertThat(RecordBundle.of(condition(
                                BACK_PAIN,
                                recorded + ", \"onsetAge\": {\"value\": 34, \"unit\": \"a\", \"code\": \"a\"}"))
                        .answers())
                .containsOnlyKeys("pain.ageAtOnset")
                .containsEntry("pain.ageAtOnset", "34");
    }

    @Test
    void pain_that_came_back_does_not_say_for_how_long_it_has_hurt_this_time() {
        assertThat(RecordBundle.of(condition(
                                BACK_PAIN, status("recurrence", "confirmed") + ", \"onsetDateTime\": \"2026-02-01\""))
                        .answers())
                .isEmpty();
    }

    @Test
    void two_beginnings_contradict_each_other() {
        RecordBundle read = RecordBundle.of(
                condition(BACK_PAIN, active() + ", \"onsetDateTime\": \"2026-08-30\""),
                condition("278860009", active() + ", \"onsetDateTime\": \"2024-08-30\""));

        assertThat(read.answers()).isEmpty();
        assertThat(read.notMapped())
                .contains(
                        "Condition SCT 278860009: another part of the record says otherwise about pain.durationWeeks; "
                                + "neither counts");
    }

    @Test
    void a_name_is_never_read() {
        String named = "{\"resourceType\": \"Condition\", \"code\": {\"text\": \"Osteoporosis\", \"coding\": "
                + "[{\"system\": \"http://example.org\", \"code\": \"64859006\", \"display\": \"Osteoporosis (disorder)\"}]}}";

        assertThat(RecordBundle.of(named).answers()).isEmpty();
        assertThat(RecordBundle.of(named).notMapped())
                .containsExactly("Condition http://example.org 64859006: its code is not in the table of codes");
    }
}
