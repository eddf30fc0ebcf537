package dev.plumbline.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The specification's section Discovery, sentence by sentence. */
class DiscoveryContractTest {

    private final Map<String, Object> discovery = Calls.read(Calls.SERVICE.discovery());
    private final Map<String, Object> service =
            Calls.list(discovery, "services").get(0);

    @Test
    void the_answer_is_an_object_with_a_list_of_services() {
        assertThat(discovery).containsOnlyKeys("services");
        assertThat(Calls.list(discovery, "services")).hasSize(1);
    }

    @Test
    void a_service_says_its_hook_description_and_id_and_its_title_and_what_using_it_requires() {
        assertThat(service)
                .containsOnlyKeys("hook", "title", "description", "id", "prefetch", "usageRequirements")
                .containsEntry("hook", "patient-view")
                .containsEntry("id", Calls.ID);
        assertThat(service.get("id")).asString().matches("[A-Za-z0-9.-]+");
    }

    @Test
    void prefetch_is_an_object_of_queries_by_key() {
        assertThat(Calls.within(service, "prefetch"))
                .containsKeys("patient", "answers", "conditions", "observations", "medications")
                .allSatisfy(
                        (key, query) -> assertThat(query)
                                .asString()
                                .matches(
                                        "[A-Z][A-Za-z]+(/\\{\\{context\\.patientId}}|\\?patient=\\{\\{context\\.patientId}}(&.+)?)"));
    }

    @Test
    void a_prefetch_token_is_a_field_of_the_hooks_context() {
        assertThat(Calls.SERVICE.discovery().replace("{{context.patientId}}", ""))
                .doesNotContain("{{", "}}");
    }

    @Test
    void queries_keep_to_equality_count_and_sort_so_that_every_client_can_do_them() {
        assertThat(Calls.within(service, "prefetch").values()).allSatisfy(query -> {
            String[] parts = String.valueOf(query).split("\\?", 2);
            for (String parameter : parts.length < 2 ? new String[0] : parts[1].split("&", -1)) {
                assertThat(parameter).matches("(patient|category|status|_count|_sort)=[^:]+");
            }
        });
    }

    @Test
    void nothing_is_null_or_empty() {
        Calls.assertLean("discovery", discovery);
    }

    @Test
    void another_language_changes_the_words_and_no_key() {
        Map<String, Object> spanish = Calls.list(
                        Calls.read(CdsService.of(RuleSet.shipped().in(new Locale("es")))
                                .discovery()),
                        "services")
                .get(0);

        assertThat(spanish.keySet()).isEqualTo(service.keySet());
        assertThat(spanish).containsEntry("id", Calls.ID).containsEntry("prefetch", service.get("prefetch"));
        assertThat(spanish.get("title")).isNotEqualTo(service.get("title"));
        assertThat(List.of("description", "usageRequirements"))
                .allSatisfy(key -> assertThat(spanish.get(key)).isNotEqualTo(service.get(key)));
    }
}
