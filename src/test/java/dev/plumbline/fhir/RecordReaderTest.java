package dev.plumbline.fhir;

import static dev.plumbline.fhir.RecordBundle.active;
import static dev.plumbline.fhir.RecordBundle.condition;
import static dev.plumbline.fhir.RecordBundle.medication;
import static dev.plumbline.fhir.RecordBundle.observation;
import static dev.plumbline.fhir.RecordBundle.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A record as a practice would send it. */
class RecordReaderTest {

    private static final String SUBJECT = ", \"subject\": {\"reference\": \"urn:uuid:0c3151bd\"}";

    private static final String PATIENT = """
            {"resourceType": "Patient", "id": "p1", "gender": "female", "birthDate": "1971-11-22",
             "_birthDate": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/patient-birthTime"}]}}""";

    private static String entry(String url, String resource) {
        return "{\"fullUrl\": \"" + url + "\", \"resource\": " + resource + "}";
    }

    @Test
    void a_record_of_all_kinds_of_resources_becomes_facts_and_a_list_of_what_did_not() {
        String pressure = observation(
                        "85354-9",
                        "2026-11-22T08:30:00Z",
                        "\"component\": [{\"code\": " + RecordBundle.concept("http://loinc.org", "8480-6") + ", "
                                + quantity("148", "mm[Hg]") + "}, {\"code\": "
                                + RecordBundle.concept("http://loinc.org", "8462-4") + ", " + quantity("92", "mm[Hg]")
                                + "}]")
                .replace("\"status\"", "\"subject\": {\"reference\": \"Patient/p1\"}, \"status\"");
        RecordBundle read = RecordBundle.bundle(
                "searchset",
                List.of(
                        entry("urn:uuid:0c3151bd", PATIENT),
                        entry("urn:uuid:1", condition("254837009", active() + SUBJECT)),
                        entry(
                                "urn:uuid:2",
                                condition(
                                        "279039007",
                                        active() + SUBJECT
                                                + ", \"onsetDateTime\": \"2026-10-01\", \"recordedDate\": \"2026-10-05\"")),
                        entry("urn:uuid:3", observation("29463-7", "2026-09-01", quantity("68.5", "kg"))),
                        entry("urn:uuid:4", pressure),
                        entry("urn:uuid:5", medication("MedicationStatement", "active", "B01AF02", SUBJECT)),
                        entry(
                                "urn:uuid:6",
                                medication("MedicationRequest", "active", "N02AA05", ", \"intent\": \"order\"")),
                        entry(
                                "urn:uuid:7",
                                "{\"resourceType\": \"Encounter\", \"status\": \"in-progress\", "
                                        + "\"period\": {\"start\": \"2026-11-22T08:00:00+01:00\"}" + SUBJECT + "}"),
                        entry("urn:uuid:8", "{\"resourceType\": \"AllergyIntolerance\"}"),
                        entry("urn:uuid:9", "{\"resourceType\": \"OperationOutcome\", \"issue\": []}")));

        assertThat(read.answers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "visit.date", "2026-11-22",
                        "client.age", "55",
                        "client.sex", "FEMALE",
                        "client.weightKg", "68.5",
                        "pain.durationWeeks", "7.0",
                        "history.cancer", "PRESENT",
                        "history.cancerType", "BREAST",
                        "history.anticoagulants", "PRESENT",
                        "history.opioidUse", "PRESENT",
                        "visceral.systolicMmHg", "148"));
        assertThat(read.notMapped())
                .containsExactly(
                        "Condition SCT 279039007: says too little for pain.sites, which stays to be asked",
                        "Observation.component LOINC 8462-4: no fact has a place for it",
                        "AllergyIntolerance: resources of this type are not read",
                        "OperationOutcome: resources of this type are not read");
        assertThat(read.findings().notMapped().get(1).expression()).isEqualTo("Bundle.entry[4].resource.component[1]");
        assertThat(read.findings().subject()).isEqualTo("Patient/p1");
    }

    @Test
    void an_answer_outranks_the_record_and_what_the_record_says_otherwise_is_told() {
        String smoker = observation(
                "72166-2", "\"valueCodeableConcept\": " + RecordBundle.concept("http://loinc.org", "LA18978-9"));

        assertThat(RecordBundle.after("history.smoker", "current", smoker).notMapped())
                .containsExactly("Observation LOINC 72166-2: answered in the QuestionnaireResponse: history.smoker; "
                        + "the answer there differs, and counts");
        assertThat(RecordBundle.after("history.smoker", "never", smoker).notMapped())
                .containsExactly("Observation LOINC 72166-2: answered in the QuestionnaireResponse: history.smoker");
        assertThat(RecordBundle.after("history.smoker", "current", smoker).answers())
                .containsEntry("history.smoker", "CURRENT");
        assertThat(RecordBundle.after("client.heightCm", "170.0", observation("8302-2", quantity("1.7", "m")))
                        .notMapped())
                .containsExactly("Observation LOINC 8302-2: answered in the QuestionnaireResponse: client.heightCm");
    }

    @Test
    void an_encounter_of_another_day_is_listed() {
        String visit = "{\"resourceType\": \"Encounter\", \"status\": \"finished\", \"period\": {\"start\": \"%s\"}}";

        assertThat(RecordBundle.of(visit.formatted("2026-11-21")).notMapped())
                .containsExactly("Encounter: is not of today, or did not take place");
        assertThat(RecordBundle.of(visit.formatted("2026-11")).answers()).isEmpty();
        assertThat(RecordBundle.of(visit.formatted("2026-11-22").replace("finished", "planned"))
                        .answers())
                .isEmpty();
    }

    @Test
    void a_resource_whose_meaning_may_be_changed_by_an_extension_gives_nothing() {
        String changed =
                condition("64859006", active() + ", \"modifierExtension\": [{\"url\": \"http://example.org/not\"}]");

        assertThat(RecordBundle.of(changed).answers()).isEmpty();
        assertThat(RecordBundle.of(changed).notMapped())
                .containsExactly("Condition: has an extension or rules that may change what it means");
    }

    @Test
    void a_list_never_repeats_words_that_stand_where_a_code_should() {
        String odd = "{\"resourceType\": \"Condition\", \"code\": {\"coding\": [{\"system\": \"Jane Roe\", "
                + "\"code\": \"Jane Roe, born 1971\", \"display\": \"Jane Roe\"}], \"text\": \"Jane Roe\"}}";
        String type = "{\"resourceType\": \"Jane Roe\"}";

        assertThat(RecordBundle.of(odd, type).notMapped())
                .containsExactly(
                        "Condition another system another code: its code is not in the table of codes",
                        "a resource of no type of FHIR: resources of this type are not read");
    }
}
