package dev.plumbline.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The specification's section on prefetch, sentence by sentence. */
class PrefetchContractTest {

    private final Map<String, Object> call = Calls.call();
    private final Map<String, @Nullable Object> prefetch = Calls.within(call, "prefetch");

    @Test
    void a_client_may_leave_keys_out() {
        assertThat(prefetch).doesNotContainKeys("answers", "observations", "medications");
        assertThat(Calls.answered(call)).containsKey("cards");
    }

    @Test
    void null_says_that_there_is_nothing() {
        for (String key : List.of("patient", "answers", "conditions", "observations", "medications")) {
            prefetch.put(key, null);
        }

        assertThat(Calls.answered(call)).isEqualTo(Map.of("cards", List.of()));
    }

    @Test
    void without_what_is_needed_the_keys_are_named() {
        prefetch.remove("conditions");
        assertThat(missing()).containsExactly(List.of("answers", "conditions"));

        prefetch.put("answers", null);
        assertThat(Calls.answered(call)).containsKey("cards");

        prefetch.remove("patient");
        assertThat(missing()).containsExactly(List.of("patient"));

        call.remove("prefetch");
        assertThat(missing()).containsExactly(List.of("patient"), List.of("answers", "conditions"));
    }

    @Test
    void an_operation_outcome_in_its_place_is_an_error_and_no_answer() {
        prefetch.put("conditions", outcome("error"));
        assertThat(missing()).containsExactly(List.of("answers", "conditions"));

        prefetch.put("conditions", bundle(outcome("fatal")));
        assertThat(missing()).containsExactly(List.of("answers", "conditions"));

        prefetch.put("conditions", bundle(outcome("warning")));
        assertThat(Calls.answered(call)).containsKey("cards");
    }

    @Test
    void what_is_sent_is_a_resource_by_its_key() {
        prefetch.put("conditions", "123");
        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.prefetch.conditions");

        prefetch.put("conditions", Map.of("type", "searchset"));
        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.prefetch.conditions.resourceType");

        call.put("prefetch", List.of());
        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.prefetch");
    }

    @Test
    void the_patient_is_the_one_of_the_context() {
        prefetch.put("patient", Map.of("resourceType", "Patient", "id", "another"));

        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.prefetch.patient.id");
    }

    @Test
    void a_search_by_id_may_give_the_patient_in_a_bundle() {
        prefetch.put("patient", bundle(Map.of("resourceType", "Patient", "id", "another")));

        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.prefetch.patient.entry[0].resource.id");
    }

    @Test
    void what_is_about_another_patient_is_refused() {
        for (String other : List.of("Patient/2", "https://ehr.example/fhir/Patient/2", "Patient/2/_history/1")) {
            prefetch.put(
                    "conditions",
                    bundle(Map.of(
                            "resourceType", "Condition", "subject", new LinkedHashMap<>(Map.of("reference", other)))));

            assertThat(Calls.refused(call))
                    .as(other)
                    .contains("CDSHooksRequest.prefetch.conditions.entry[0].resource.subject.reference");
        }
    }

    private List<List<String>> missing() {
        MissingPrefetchException missing =
                catchThrowableOfType(MissingPrefetchException.class, () -> Calls.answered(call));
        assertThat(missing).hasMessageContaining("calls no FHIR server");
        return missing.keys();
    }

    private static Map<String, Object> outcome(String severity) {
        return Map.of(
                "resourceType", "OperationOutcome", "issue", List.of(Map.of("severity", severity, "code", "timeout")));
    }

    private static Map<String, Object> bundle(Map<String, Object> resource) {
        return Map.of("resourceType", "Bundle", "type", "searchset", "entry", List.of(Map.of("resource", resource)));
    }
}
