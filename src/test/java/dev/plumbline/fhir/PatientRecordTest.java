package dev.plumbline.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientRecordTest {

    private static String patient(String more) {
        return "{\"resourceType\": \"Patient\", " + more + "}";
    }

    @ParameterizedTest
    @CsvSource({"1971-11-22, 55", "1971-11-23, 54", "1971-12, 54", "1971-10, 55", "2026-11-22, 0", "1906-11-22, 120"})
    void the_age_is_worked_out_where_it_is_certain(String born, String age) {
        assertThat(RecordBundle.of(patient("\"birthDate\": \"" + born + "\"")).answers())
                .containsEntry("client.age", age);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1971", "1971-11"})
    void where_two_ages_are_possible_none_is_said(String born) {
        RecordBundle read = RecordBundle.of(patient("\"gender\": \"male\", \"birthDate\": \"" + born + "\""));

        assertThat(read.answers()).containsOnlyKeys("client.sex");
        assertThat(read.notMapped())
                .containsExactly(
                        "Patient.birthDate: is no more than a year or month: two ages are possible; ask client.age");
    }

    @Test
    void a_birth_in_the_future_or_an_age_that_nobody_has_gives_nothing() {
        assertThat(RecordBundle.of(patient("\"birthDate\": \"2026-11-23\"")).notMapped())
                .contains("Patient.birthDate: is or may be later than today");
        assertThat(RecordBundle.of(patient("\"birthDate\": \"1800-01-01\"")).notMapped())
                .contains("Patient.birthDate: gives an age that nobody has");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "unknown", "F"})
    void a_gender_that_names_no_sex_is_listed(String gender) {
        assertThat(RecordBundle.of(patient("\"gender\": \"" + gender + "\"")).notMapped())
                .contains("Patient.gender: says neither female nor male; ask client.sex");
    }

    @Test
    void nobody_who_has_died_is_assessed() {
        assertThat(RecordBundle.of(patient("\"deceasedBoolean\": true")).problems())
                .containsExactly("Bundle.entry[0].resource.deceased: the patient is recorded as dead; "
                        + "an assessment is of the living");
        assertThat(RecordBundle.of(patient("\"deceasedDateTime\": \"2020\"")).problems())
                .hasSize(1);
        assertThat(RecordBundle.of(patient("\"deceasedBoolean\": false")).problems())
                .isEmpty();
    }

    @Test
    void a_record_that_is_no_longer_in_use_gives_nothing() {
        assertThat(RecordBundle.of(patient("\"active\": false, \"gender\": \"male\""))
                        .notMapped())
                .containsExactly("Patient: this record of the patient is no longer in use");
    }
}
