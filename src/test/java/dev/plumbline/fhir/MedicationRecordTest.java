package dev.plumbline.fhir;

import static dev.plumbline.fhir.RecordBundle.concept;
import static dev.plumbline.fhir.RecordBundle.medication;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedicationRecordTest {

    private static final String STATEMENT = "MedicationStatement";
    private static final String REQUEST = "MedicationRequest";
    private static final String APIXABAN = "B01AF02";

    @ParameterizedTest
    @CsvSource({
        "B01AA03, history.anticoagulants",
        "B01AX05, history.anticoagulants",
        "N02AA01, history.opioidUse",
        "N07BC02, history.opioidUse",
        "N05BA01, history.sedativeUse",
        "N02BF02, history.sedativeUse",
        "L04AX03, history.immunosuppressed"
    })
    void a_medicine_counts_by_its_group(String atc, String path) {
        assertThat(RecordBundle.of(medication(STATEMENT, "active", atc, "")).answers())
                .containsOnlyKeys(path)
                .containsEntry(path, "PRESENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B01AC06", "B01AX", "B01", "N02BE01", "b01af02", "R05DA04"})
    void a_medicine_of_another_group_gives_nothing(String atc) {
        assertThat(RecordBundle.of(medication(STATEMENT, "active", atc, "")).notMapped())
                .containsExactly("MedicationStatement ATC " + atc + ": its code is not in the table of codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "entered-in-error", "intended", "stopped", "on-hold", "unknown", "not-taken"})
    void what_is_not_taken_now_gives_nothing_and_never_an_absence(String status) {
        RecordBundle read = RecordBundle.of(medication(STATEMENT, status, APIXABAN, ""));

        assertThat(read.answers()).isEmpty();
        assertThat(read.notMapped()).containsExactly("MedicationStatement ATC B01AF02: its status is " + status);
    }

    @Test
    void a_medicine_counts_from_its_beginning_to_its_end() {
        String period = ", \"effectivePeriod\": {\"start\": \"%s\", \"end\": \"%s\"}";

        assertThat(RecordBundle.of(medication(STATEMENT, "active", APIXABAN, period.formatted("2025", "2026-11-22")))
                        .answers())
                .containsKey("history.anticoagulants");
        assertThat(RecordBundle.of(medication(STATEMENT, "active", APIXABAN, period.formatted("2025", "2026-11-21")))
                        .notMapped())
                .containsExactly("MedicationStatement ATC B01AF02: has ended");
        assertThat(RecordBundle.of(medication(STATEMENT, "active", APIXABAN, period.formatted("2026-12", "2027")))
                        .notMapped())
                .containsExactly("MedicationStatement ATC B01AF02: begins later than today");
    }

    @Test
    void only_an_order_counts_and_an_order_not_to_take_it_does_not() {
        assertThat(RecordBundle.of(medication(REQUEST, "active", APIXABAN, ", \"intent\": \"order\""))
                        .answers())
                .containsKey("history.anticoagulants");
        assertThat(RecordBundle.of(medication(REQUEST, "active", APIXABAN, ", \"intent\": \"proposal\""))
                        .notMapped())
                .containsExactly("MedicationRequest ATC B01AF02: is a plan or a proposal, and no order");
        assertThat(RecordBundle.of(medication(
                                REQUEST, "active", APIXABAN, ", \"intent\": \"order\", \"doNotPerform\": true"))
                        .notMapped())
                .containsExactly("MedicationRequest ATC B01AF02: says what must not be taken");
    }

    @Test
    void a_medicine_may_stand_inside_or_beside_before_or_after() {
        String drug = "{\"resourceType\": \"Medication\", \"id\": \"m\", \"code\": "
                + concept("http://www.whocc.no/atc", APIXABAN) + "}";
        String inside = "{\"resourceType\": \"MedicationStatement\", \"status\": \"active\", \"contained\": [" + drug
                + "], \"medicationReference\": {\"reference\": \"#m\"}}";
        String beside = "{\"resourceType\": \"MedicationStatement\", \"status\": \"active\", "
                + "\"medicationReference\": {\"reference\": \"Medication/m\"}}";

        assertThat(RecordBundle.of(inside).answers()).containsKey("history.anticoagulants");
        assertThat(RecordBundle.of(beside, drug).answers()).containsKey("history.anticoagulants");
        assertThat(RecordBundle.of(drug, beside).notMapped()).isEmpty();
        assertThat(RecordBundle.bundle(
                                "collection",
                                List.of(
                                        "{\"fullUrl\": \"urn:uuid:7\", \"resource\": " + drug + "}",
                                        "{\"resource\": " + beside.replace("Medication/m", "urn:uuid:7") + "}"))
                        .answers())
                .containsKey("history.anticoagulants");
        assertThat(RecordBundle.of(beside).notMapped())
                .containsExactly("MedicationStatement without a code: its code is not in the table of codes");
        assertThat(RecordBundle.of(drug).notMapped())
                .containsExactly("Medication ATC B01AF02: nothing that gives a fact refers to it");
    }

    @Test
    void for_how_long_steroids_were_taken_stays_to_be_asked() {
        assertThat(RecordBundle.of(medication(STATEMENT, "active", "H02AB06", ""))
                        .notMapped())
                .containsExactly(
                        "MedicationStatement ATC H02AB06: says too little for history.oralSteroidMonths, which stays to be asked");
    }
}
