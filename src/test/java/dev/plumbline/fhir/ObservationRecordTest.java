package dev.plumbline.fhir;

import static dev.plumbline.fhir.RecordBundle.concept;
import static dev.plumbline.fhir.RecordBundle.observation;
import static dev.plumbline.fhir.RecordBundle.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationRecordTest {

    @ParameterizedTest
    @CsvSource({
        "8302-2, client.heightCm, 170, cm, 170.0",
        "8302-2, client.heightCm, 1.702, m, 170.2",
        "8302-2, client.heightCm, 67, [in_i], 170.18",
        "29463-7, client.weightKg, 70500, g, 70.5",
        "29463-7, client.weightKg, 155, [lb_av], 70.31",
        "8310-5, systemic.temperatureC, 38.25, Cel, 38.25",
        "8310-5, systemic.temperatureC, 100.4, [degF], 38.0",
        "8867-4, visceral.heartRate, 72.4, /min, 72",
        "9279-1, systemic.respiratoryRate, 18, {breaths}/min, 18",
        "59408-5, systemic.oxygenSaturation, 96.5, %, 97",
        "8480-6, visceral.systolicMmHg, 1.2e2, mm[Hg], 120",
        "8480-6, visceral.systolicMmHg, 16, kPa, 120",
        "72514-3, pain.severity, 7, {score}, 7",
        "72514-3, pain.severity, 0, 1, 0"
    })
    void a_quantity_is_turned_into_the_unit_of_the_fact(
            String loinc, String path, String value, String unit, String answer) {
        assertThat(RecordBundle.of(observation(loinc, quantity(value, unit))).answers())
                .containsExactly(Map.entry(path, answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stone", "KG", "[degF]", "", "kg/m2"})
    void a_unit_that_is_not_in_the_table_gives_nothing(String unit) {
        String weight = observation("29463-7", quantity("70", unit).replace(", \"code\": \"\"", ""));

        assertThat(RecordBundle.of(weight).answers()).isEmpty();
        assertThat(RecordBundle.of(weight).notMapped())
                .containsExactly("Observation LOINC 29463-7: has a unit that is not read, or none");
    }

    @Test
    void a_unit_in_words_only_gives_nothing() {
        String weight = observation("29463-7", "\"valueQuantity\": {\"value\": 70, \"unit\": \"kg\"}");

        assertThat(RecordBundle.of(weight).answers()).isEmpty();
    }

    @Test
    void a_value_that_the_fact_cannot_have_is_listed_and_refuses_nothing() {
        RecordBundle read = RecordBundle.of(
                observation("8302-2", quantity("17", "m")),
                observation("8310-5", quantity("98.6", "Cel")),
                observation("72514-3", quantity("11", "{score}")),
                observation("8867-4", quantity("1e99", "/min")),
                observation("8867-4", quantity("1e999999999", "/min")));

        assertThat(read.answers()).isEmpty();
        assertThat(read.notMapped())
                .containsExactly(
                        "Observation LOINC 8302-2: is outside of what client.heightCm can be",
                        "Observation LOINC 8310-5: is outside of what systemic.temperatureC can be",
                        "Observation LOINC 72514-3: is outside of what pain.severity can be",
                        "Observation LOINC 8867-4: is outside of what visceral.heartRate can be",
                        "Observation LOINC 8867-4: has a value that is no number a measurement can be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"final", "amended", "corrected"})
    void a_result_that_stands_counts(String status) {
        assertThat(RecordBundle.of(observation("8867-4", quantity("72", "/min")).replace("final", status))
                        .answers())
                .containsEntry("visceral.heartRate", "72");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registered", "preliminary", "cancelled", "entered-in-error", "unknown"})
    void a_result_that_may_not_stand_gives_nothing(String status) {
        RecordBundle read =
                RecordBundle.of(observation("8867-4", quantity("72", "/min")).replace("final", status));

        assertThat(read.answers()).isEmpty();
        assertThat(read.notMapped()).containsExactly("Observation LOINC 8867-4: its status is " + status);
    }

    @Test
    void a_value_that_is_missing_uncertain_or_of_another_kind_gives_nothing() {
        String rate = "8867-4";
        RecordBundle read = RecordBundle.of(
                observation(rate, "\"dataAbsentReason\": " + concept("http://example.org", "unknown")),
                observation(rate, "\"note\": []"),
                observation(rate, "\"valueQuantity\": {\"value\": 90, \"comparator\": \">\"}"),
                observation(rate, "\"valueString\": \"72 per minute\""),
                observation(rate, "\"valueBoolean\": true"),
                observation(rate, "\"valueInteger\": 72"),
                observation(rate, "\"valueQuantity\": {}"),
                observation(rate, "\"focus\": [], " + quantity("72", "/min")));

        assertThat(read.answers()).isEmpty();
        assertThat(read.notMapped())
                .extracting(one -> one.substring(one.indexOf(": ") + 2))
                .containsExactly(
                        "says that its value is missing",
                        "has no value",
                        "says only that it is more or less than a value",
                        "has a value of a kind that is not read",
                        "has a value of a kind that is not read",
                        "has a unit that is not read, or none",
                        "has no value",
                        "is about something else than the patient");
    }

    @Test
    void a_score_may_be_a_bare_integer() {
        assertThat(RecordBundle.of(observation("72514-3", "\"valueInteger\": 4"))
                        .answers())
                .containsEntry("pain.severity", "4");
    }

    @Test
    void a_coded_answer_counts_by_its_code_and_an_explicit_no_is_a_no() {
        assertThat(RecordBundle.of(observation(
                                "82810-3", "\"valueCodeableConcept\": " + concept("http://loinc.org", "LA26683-5")))
                        .answers())
                .containsEntry("client.pregnant", "ABSENT");
        assertThat(RecordBundle.of(observation("82810-3", "\"valueBoolean\": true"))
                        .answers())
                .containsEntry("client.pregnant", "PRESENT");
        assertThat(RecordBundle.of(observation(
                                "82810-3", "\"valueCodeableConcept\": " + concept("http://loinc.org", "LA4489-6")))
                        .notMapped())
                .containsExactly("Observation LOINC 82810-3: has an answer that is not in the table of codes");
    }

    @Test
    void an_answer_whose_codes_contradict_each_other_gives_nothing() {
        String both =
                "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"http://loinc.org\", \"code\": \"LA15920-4\"},"
                        + " {\"system\": \"http://snomed.info/sct\", \"code\": \"266919005\"}]}";

        assertThat(RecordBundle.of(observation("72166-2", both)).answers()).isEmpty();
        assertThat(RecordBundle.of(observation("72166-2", both.replace("266919005", "8517006")))
                        .answers())
                .containsEntry("history.smoker", "PAST");
    }

    @Test
    void a_laboratory_result_counts_when_the_laboratory_marks_it_and_is_never_a_no() {
        String mark = "\"interpretation\": ["
                + concept("http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", "H") + "], "
                + quantity("40", "mg/L");

        assertThat(RecordBundle.of(observation("1988-5", mark)).answers())
                .containsEntry("systemic.raisedInflammatoryMarkers", "PRESENT");
        assertThat(RecordBundle.of(observation("1988-5", mark.replace("\"H\"", "\"N\"")))
                        .notMapped())
                .containsExactly("Observation LOINC 1988-5: is not marked by the laboratory as anything that counts");
    }

    @Test
    void what_is_worked_out_here_is_not_taken_from_a_record() {
        assertThat(RecordBundle.of(observation("39156-5", quantity("27", "kg/m2")))
                        .notMapped())
                .containsExactly("Observation LOINC 39156-5: is worked out here from other answers");
    }

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
