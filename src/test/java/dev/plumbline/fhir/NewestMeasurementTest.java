package dev.plumbline.fhir;

import static dev.plumbline.fhir.RecordBundle.observation;
import static dev.plumbline.fhir.RecordBundle.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Of several measurements the newest counts, and none that is too old to speak of today. */
class NewestMeasurementTest {

    @Test
    void the_newest_counts_and_older_ones_are_listed() {
        RecordBundle read = RecordBundle.of(
                observation("29463-7", "2026-10-01", quantity("72", "kg")),
                observation("3141-9", "2026-11-01", quantity("71", "kg")),
                observation("29463-7", "2026-09", quantity("73", "kg")));

        assertThat(read.answers()).containsEntry("client.weightKg", "71.0");
        assertThat(read.findings().notMapped())
                .extracting(NotMapped::expression, NotMapped::why)
                .containsExactly(
                        tuple("Bundle.entry[0].resource.value", "an older one; the newest counts"),
                        tuple("Bundle.entry[2].resource.value", "an older one; the newest counts"));
    }

    @Test
    void within_a_day_the_time_decides_across_time_zones() {
        RecordBundle read = RecordBundle.of(
                observation("8867-4", "2026-11-22T11:00:00+02:00", quantity("70", "/min")),
                observation("8867-4", "2026-11-22T10:00:00Z", quantity("90", "/min")));

        assertThat(read.answers()).containsEntry("visceral.heartRate", "90");
    }

    @Test
    void a_month_may_be_as_new_as_a_day_in_it_and_then_nothing_is_said() {
        RecordBundle read = RecordBundle.of(
                observation("29463-7", "2026-11-03", quantity("70", "kg")),
                observation("29463-7", "2026-11", quantity("80", "kg")));

        assertThat(read.answers()).isEmpty();
        assertThat(read.notMapped()).hasSize(2);
    }

    @Test
    void a_pain_that_names_a_part_of_the_body_may_be_another_one() {
        String pain = observation("72514-3", "\"bodySite\": {\"text\": \"knee\"}, \"valueInteger\": 8");

        assertThat(RecordBundle.of(pain).notMapped())
                .containsExactly("Observation LOINC 72514-3: names a part of the body, and may be of another pain");
    }

    @Test
    void two_values_of_the_same_time_contradict_each_other_and_the_same_value_twice_does_not() {
        RecordBundle differ = RecordBundle.of(
                observation("8867-4", quantity("70", "/min")),
                observation("8867-4", "2026-11-22T10:00:00Z", quantity("90", "/min")));

        assertThat(differ.answers()).isEmpty();
        assertThat(differ.notMapped())
                .hasSize(2)
                .allMatch(one -> one.endsWith(
                        "another part of the record says otherwise about visceral.heartRate; neither counts"));
        assertThat(RecordBundle.of(
                                observation("8867-4", quantity("70", "/min")),
                                observation("8867-4", quantity("70.0", "/min")))
                        .answers())
                .containsEntry("visceral.heartRate", "70");
    }

    @Test
    void what_is_too_old_to_speak_of_today_gives_nothing() {
        assertThat(RecordBundle.of(observation("8310-5", "2026-11-21", quantity("37", "Cel")))
                        .notMapped())
                .containsExactly("Observation LOINC 8310-5: is not of today");
        assertThat(RecordBundle.of(observation("29463-7", "2026-05-26", quantity("71", "kg")))
                        .answers())
                .containsKey("client.weightKg");
        assertThat(RecordBundle.of(observation("29463-7", "2026-05-25", quantity("71", "kg")))
                        .notMapped())
                .containsExactly("Observation LOINC 29463-7: is older than 180 days");
        assertThat(RecordBundle.of(observation("29463-7", "2026-11-23", quantity("71", "kg")))
                        .notMapped())
                .containsExactly("Observation LOINC 29463-7: is dated later than today");
    }

    @Test
    void when_it_was_issued_counts_where_nothing_else_is_said_and_without_a_date_nothing_does() {
        String issued = observation("8867-4", quantity("72", "/min"))
                .replace("\"effectiveDateTime\": \"2026-11-22\"", "\"issued\": \"2026-11-22T10:00:00.123Z\"");
        String undated = observation("8867-4", quantity("72", "/min"))
                .replace("\"effectiveDateTime\": \"2026-11-22\"", "\"_effectiveDateTime\": {}");

        assertThat(RecordBundle.of(issued).answers()).containsEntry("visceral.heartRate", "72");
        assertThat(RecordBundle.of(undated).notMapped())
                .containsExactly("Observation LOINC 8867-4: has no date, and counts for 0 days only");
    }

    @Test
    void what_is_present_outranks_what_is_absent_in_another_part() {
        RecordBundle read = RecordBundle.of(
                observation("82810-3", "\"valueBoolean\": false"),
                RecordBundle.condition("77386006", RecordBundle.active() + ", \"recordedDate\": \"2026-11-01\""));

        assertThat(read.answers()).containsEntry("client.pregnant", "PRESENT");
        assertThat(read.notMapped())
                .containsExactly("Observation LOINC 82810-3: another part of the record says otherwise about "
                        + "client.pregnant, and is heeded");
    }
}
