package dev.plumbline.fhir;

import static dev.plumbline.fhir.RecordBundle.active;
import static dev.plumbline.fhir.RecordBundle.condition;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleReaderTest {

    private static final String OTHER = "speaks of another patient than what stands before it; send what is of one";

    private static String entry(String url, String resource) {
        return "{\"fullUrl\": \"" + url + "\", \"resource\": " + resource + "}";
    }

    private static String of(String reference) {
        return condition("64859006", active() + ", \"subject\": {\"reference\": \"" + reference + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"collection", "searchset", "document", "message", "transaction", "batch"})
    void a_bundle_of_any_kind_that_holds_a_record_is_read(String type) {
        assertThat(RecordBundle.bundle(type, List.of("{\"resource\": " + condition("64859006", active()) + "}"))
                        .answers())
                .containsKey("history.osteoporosis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "transaction-response", "batch-response", "bag"})
    void a_bundle_of_another_kind_is_refused(String type) {
        assertThat(RecordBundle.bundle(type, List.of()).problems())
                .singleElement()
                .asString()
                .startsWith("Bundle.type: ");
    }

    @Test
    void a_bundle_without_a_kind_is_refused() {
        assertThat(RecordBundle.json("{\"resourceType\": \"Bundle\"}").problems())
                .containsExactly("Bundle.type: must be one of "
                        + "[batch, collection, document, message, searchset, transaction]");
    }

    @Test
    void answers_are_handed_over_before_anything_else() {
        RecordBundle read = RecordBundle.of(
                condition("64859006", active()), "{\"resourceType\": \"QuestionnaireResponse\", \"id\": \"1\"}");

        assertThat(read.responses()).extracting(Element::path).containsExactly("Bundle.entry[1].resource");
        assertThat(read.answers()).containsKey("history.osteoporosis");
    }

    @Test
    void a_bundle_in_a_bundle_is_refused_and_an_entry_without_a_resource_is_listed() {
        assertThat(RecordBundle.of("{\"resourceType\": \"Bundle\"}").problems())
                .containsExactly("Bundle.entry[0].resource: a Bundle inside of a Bundle is not read; send its entries");
        assertThat(RecordBundle.bundle("collection", List.of("{\"fullUrl\": \"urn:uuid:1\"}"))
                        .notMapped())
                .containsExactly("Bundle.entry: has no resource");
    }

    @Test
    void two_patients_are_refused() {
        assertThat(RecordBundle.of(
                                "{\"resourceType\": \"Patient\", \"id\": \"1\"}",
                                "{\"resourceType\": \"Patient\", \"id\": \"2\"}")
                        .problems())
                .containsExactly("Bundle.entry[1].resource: " + OTHER);
        assertThat(RecordBundle.of("{\"resourceType\": \"Patient\"}", "{\"resourceType\": \"Patient\"}")
                        .problems())
                .hasSize(1);
        assertThat(RecordBundle.of(of("Patient/1"), of("Patient/2")).problems())
                .containsExactly("Bundle.entry[1].resource.subject.reference: " + OTHER);
        assertThat(RecordBundle.of(of("http://a.example/Patient/1"), of("Patient/1"), of("http://b.example/Patient/1"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void what_is_no_id_is_a_problem_and_is_not_repeated() {
        assertThat(RecordBundle.of("{\"resourceType\": \"Patient\", \"id\": \"Jane Roe\"}")
                        .problems())
                .containsExactly(
                        "Bundle.entry[0].resource.id: is no id of FHIR: up to 64 letters, digits, points and hyphens");
    }

    @Test
    void one_patient_may_be_referred_to_in_several_ways() {
        RecordBundle read = RecordBundle.bundle(
                "collection",
                List.of(
                        entry("http://a.example/fhir/Condition/5", of("Patient/1")),
                        entry("http://a.example/fhir/Condition/6", of("http://a.example/fhir/Patient/1/_history/3")),
                        entry("http://a.example/fhir/Patient/1", "{\"resourceType\": \"Patient\", \"id\": \"1\"}")));
        RecordBundle named = RecordBundle.bundle(
                "collection",
                List.of(
                        entry("urn:uuid:2", of("urn:uuid:1")),
                        entry("urn:uuid:1", "{\"resourceType\": \"Patient\", \"id\": \"1\"}"),
                        entry("urn:uuid:3", of("Patient/1"))));

        assertThat(read.problems()).isEmpty();
        assertThat(read.findings().subject()).isEqualTo("http://a.example/fhir/Patient/1");
        assertThat(named.problems()).isEmpty();
        assertThat(named.findings().subject()).isEqualTo("Patient/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Group/1", "Patient?identifier=7", "#p", "urn:uuid:9", "nobody"})
    void what_is_of_no_patient_that_can_be_told_gives_nothing(String reference) {
        RecordBundle read = RecordBundle.bundle(
                "collection",
                List.of(
                        entry("urn:uuid:9", "{\"resourceType\": \"Group\"}"),
                        entry("urn:uuid:1", of(reference)),
                        entry("urn:uuid:2", of("").replace("\"reference\": \"\"", "\"display\": \"Jane\""))));

        assertThat(read.answers()).isEmpty();
        assertThat(read.notMapped()).hasSize(3);
    }

    @Test
    void a_record_of_another_patient_than_the_answers_is_refused() {
        RecordBundle read = RecordBundle.afterAnswersOf("Patient/1", of("Patient/2"));

        assertThat(read.problems())
                .containsExactly("Bundle.entry[0].resource.subject: the QuestionnaireResponse is of another patient; "
                        + "send what is of one");
        assertThat(RecordBundle.afterAnswersOf("Patient/1", of("Patient/1")).problems())
                .isEmpty();
    }
}
