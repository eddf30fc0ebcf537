package dev.plumbline.fhir;

import static dev.plumbline.fhir.RecordBundle.concept;
import static dev.plumbline.fhir.RecordBundle.observation;
import static dev.plumbline.fhir.RecordBundle.quantity;
import static org.assertj.core.api.Assertions.assertThat;

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
}
