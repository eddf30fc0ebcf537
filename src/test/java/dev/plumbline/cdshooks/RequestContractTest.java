package dev.plumbline.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The specification's section on calling a service, sentence by sentence. */
class RequestContractTest {

    private final Map<String, Object> call = Calls.call();

    @Test
    void the_body_is_a_json_object() {
        for (String body : List.of("[]", "\"x\"", "1", "null", "{", "", "{} {}")) {
            assertThat(Calls.refused(() -> Calls.SERVICE.call(Calls.ID, body, Calls.TODAY, Calls.SERVED)))
                    .as(body)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hook", "hookInstance", "context"})
    void hook_its_instance_and_context_are_required(String field) {
        call.remove(field);

        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest." + field);
    }

    @Test
    void the_hook_is_that_of_the_service() {
        call.put("hook", "order-sign");

        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.hook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "d1577c69dfbe44adba6d3e05e953b2ea", "d1577c69-dfbe-44ad-ba6d-3e05e953b2e", "urn:uuid:x"})
    void the_instance_is_a_uuid(String instance) {
        call.put("hookInstance", instance);

        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.hookInstance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userId", "patientId"})
    void the_context_of_this_hook_names_the_user_and_the_patient(String field) {
        Calls.within(call, "context").remove(field);

        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.context." + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Practitioner/abc", "PractitionerRole/123", "Patient/123", "RelatedPerson/x"})
    void the_user_is_a_type_and_an_id(String user) {
        Calls.within(call, "context").put("userId", user);
        assertThat(Calls.answered(call)).containsKey("cards");

        Calls.within(call, "context").put("userId", user.substring(user.indexOf('/') + 1));
        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.context.userId");
    }

    @Test
    void the_encounter_may_be_named() {
        Calls.within(call, "context").put("encounterId", "89284");
        assertThat(Calls.answered(call)).containsKey("cards");

        Calls.within(call, "context").put("encounterId", 3);
        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.context.encounterId");
    }

    @ParameterizedTest
    @CsvSource({
        "http://hooks.smarthealthit.org:9080,true",
        "https://ehr.example/fhir/r4,true",
        "ehr.example,false",
        "file:///x,false",
        "'http://a b',false"
    })
    void the_server_is_a_url(String server, boolean accepted) {
        call.put("fhirServer", server);

        if (accepted) {
            assertThat(Calls.answered(call)).containsKey("cards");
        } else {
            assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.fhirServer");
        }
    }

    @Test
    void where_access_is_given_the_server_is_required() {
        call.put("fhirAuthorization", authorization());
        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.fhirServer");

        call.put("fhirServer", "https://ehr.example/fhir");
        assertThat(Calls.answered(call)).containsKey("cards");
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "token_type", "expires_in", "scope", "subject"})
    void access_has_all_of_its_fields(String field) {
        Map<String, Object> authorization = authorization();
        authorization.remove(field);
        call.put("fhirServer", "https://ehr.example/fhir");
        call.put("fhirAuthorization", authorization);

        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.fhirAuthorization." + field);
    }

    @ParameterizedTest
    @CsvSource({"token_type,Basic", "expires_in,300", "scope,''", "patient,Patient/1"})
    void access_has_the_types_of_its_fields(String field, String value) {
        Map<String, Object> authorization = authorization();
        authorization.put(field, value);
        call.put("fhirServer", "https://ehr.example/fhir");
        call.put("fhirAuthorization", authorization);

        assertThat(Calls.refused(call)).containsExactly("CDSHooksRequest.fhirAuthorization." + field);
    }

    @Test
    void what_nobody_knows_and_extensions_are_passed_over() {
        call.put("extension", Map.of("com.example.timestamp", "2017-11-27T22:13:25Z"));
        call.put("somethingNew", List.of(1, 2));
        Calls.within(call, "context").put("medications", List.of());
        Calls.within(call, "prefetch").put("of-another-service", "123");

        assertThat(Calls.answered(call)).containsKey("cards");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_with_its_place_and_without_its_value() {
        call.put("hook", "SECRET-1");
        call.put("hookInstance", "SECRET-2");
        Calls.within(call, "context").put("patientId", "SECRET 3");

        assertThat(Calls.refused(call))
                .containsExactly(
                        "CDSHooksRequest.hook", "CDSHooksRequest.hookInstance", "CDSHooksRequest.context.patientId");
        assertThatThrownBy(() -> Calls.answered(call)).message().doesNotContain("SECRET");
    }

    @Test
    void a_field_that_stands_twice_is_refused() {
        String twice = JsonText.compact(call).replaceFirst("\\{", "{\"hook\":\"patient-view\",");

        assertThat(Calls.refused(() -> Calls.SERVICE.call(Calls.ID, twice, Calls.TODAY, Calls.SERVED)))
                .containsOnly("CDSHooksRequest.hook");
    }

    @Test
    void there_is_no_other_service() {
        assertThatThrownBy(() -> Calls.SERVICE.call("static-patient-greeter", "{}", Calls.TODAY, Calls.SERVED))
                .isInstanceOf(UnknownServiceException.class);
        assertThatThrownBy(() -> Calls.SERVICE.feedback("static-patient-greeter", "{}"))
                .isInstanceOf(UnknownServiceException.class);
    }

    @Test
    void the_example_of_the_specification_is_read_and_told_what_this_service_needs() {
        call.put("fhirServer", "http://hooks.smarthealthit.org:9080");
        call.put("fhirAuthorization", authorization());
        call.put("prefetch", Map.of("patientToGreet", Map.of("resourceType", "Patient", "id", "1288992")));

        MissingPrefetchException missing =
                catchThrowableOfType(MissingPrefetchException.class, () -> Calls.answered(call));
        assertThat(missing.keys()).containsExactly(List.of("patient"), List.of("answers", "conditions"));
    }

    private static Map<String, Object> authorization() {
        Map<String, Object> authorization = new LinkedHashMap<>();
        authorization.put("access_token", "some-opaque-fhir-access-token");
        authorization.put("token_type", "Bearer");
        authorization.put("expires_in", 300);
        authorization.put("scope", "user/Patient.read user/Observation.read");
        authorization.put("subject", "cds-service4");
        return authorization;
    }
}
