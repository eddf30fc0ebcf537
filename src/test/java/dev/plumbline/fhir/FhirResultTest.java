package dev.plumbline.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.JsonReading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a receiver of a result may rely on. */
class FhirResultTest {

    private static final RuleSet RULES = RuleSet.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @Test
    void every_flag_is_an_issue_and_a_proposed_referral_and_what_is_not_excluded_is_a_preliminary_issue()
            throws IOException {
        Assessment person = Assessment.read(Path.of("src/site/numb-seat.yaml"));
        Result result = result(RULES, person);
        List<Map<String, Object>> resources = resources(bundle(RULES, person, null));

        assertThat(result.flags()).isNotEmpty();
        assertThat(of(resources, "DetectedIssue").stream().filter(one -> "final".equals(one.get("status"))))
                .hasSize(result.flags().size());
        assertThat(of(resources, "DetectedIssue").stream().filter(one -> "preliminary".equals(one.get("status"))))
                .hasSize(result.notYetExcluded().size());
        assertThat(of(resources, "ServiceRequest"))
                .hasSameSizeAs(result.flags())
                .allSatisfy(one ->
                        assertThat(one).containsEntry("intent", "proposal").containsEntry("status", "draft"));
        assertThat(of(resources, "ServiceRequest").get(0)).containsEntry("priority", "stat");
    }

    @Test
    void nothing_is_ordered_and_nobody_is_named_where_nobody_was() throws IOException {
        for (Map<String, Object> resource :
                resources(bundle(RULES, Assessment.read(Path.of("src/examples/desk-worker-who-runs.yaml")), null))) {
            assertThat(resource.get("intent")).isIn(null, "proposal");
            assertThat(resource).doesNotContainKeys("name", "birthDate", "requestedPeriod");
        }
    }

    @Test
    void a_plan_says_how_often_a_week_and_what_must_not_be_done() throws IOException {
        Assessment person = Assessment.read(Path.of("src/examples/lifter-back-too-soon.yaml"));
        Map<String, Object> plan =
                of(resources(bundle(RULES, person, null)), "CarePlan").get(0);

        assertThat(plan).containsEntry("status", "draft").containsEntry("intent", "proposal");
        assertThat(String.valueOf(plan.get("activity")))
                .contains("frequency=", "period=1", "periodUnit=wk")
                .contains("doNotPerform=false");
        assertThat((List<?>) plan.get("activity"))
                .hasSize(result(RULES, person).plan().items().size()
                        + result(RULES, person).plan().withheld().size()
                        + (result(RULES, person).plan().review() == null ? 0 : 1));
    }

    @Test
    void an_incomplete_screen_is_an_impression_in_progress_that_says_how_many_questions_are_open() throws IOException {
        Map<String, Object> impression = of(
                        resources(bundle(
                                RULES,
                                Assessment.read(Path.of("src/examples/desk-worker-who-runs-unscreened.yaml")),
                                null)),
                        "ClinicalImpression")
                .get(0);

        assertThat(impression).containsEntry("status", "in-progress");
        assertThat(String.valueOf(impression.get("summary"))).contains("safety questions not asked");
        assertThat(impression.toString()).doesNotContainIgnoringCase("no red flags");
    }

    @Test
    void the_same_facts_give_the_same_bytes_and_other_facts_other_names() throws IOException {
        Assessment person = Assessment.read(Path.of("src/examples/desk-worker-who-runs.yaml"));
        Field severity = Vocabulary.require("pain.severity");

        assertThat(bundle(RULES, person, null)).isEqualTo(bundle(RULES, person, null));
        assertThat(fullUrls(bundle(RULES, person.answered(severity, 9), null)))
                .doesNotContainAnyElementsOf(fullUrls(bundle(RULES, person, null)));
    }

    @Test
    void a_patient_of_a_server_is_referred_to_and_not_made_anew() throws IOException {
        List<Map<String, Object>> resources = resources(
                bundle(RULES, Assessment.read(Path.of("src/examples/desk-worker-who-runs.yaml")), "Patient/7"));

        assertThat(of(resources, "Patient")).isEmpty();
        assertThat(of(resources, "CarePlan").get(0).get("subject")).isEqualTo(Map.of("reference", "Patient/7"));
    }

    @Test
    void the_rules_are_named_with_version_and_hash() throws IOException {
        String bundle = bundle(RULES, Assessment.parse("{}"), null);

        assertThat(of(resources(bundle), "Device").get(0).toString())
                .contains(RULES.identity().sha256(), RULES.identity().version());
        assertThat(of(resources(bundle), "Provenance").get(0).toString())
                .contains(RULES.identity().sha256());
    }

    @Test
    void words_of_the_person_cannot_become_markup() throws IOException {
        Assessment person = Assessment.parse("visit: { note: \"<script>alert(1)</script> & \\\"quoted\\\"\" }");

        assertThat(String.valueOf(of(resources(bundle(RULES, person, null)), "QuestionnaireResponse")
                        .get(0)
                        .get("text")))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;")
                .doesNotContain("<script>");
    }

    @Test
    void in_spanish_every_narrative_is_in_spanish() throws IOException {
        RuleSet spanish = RULES.in(new Locale("es"));
        Assessment person = Assessment.read(Path.of("src/examples/desk-worker-who-runs.yaml"));

        assertThat(resources(bundle(spanish, person, null)))
                .allSatisfy(one -> assertThat(one).containsEntry("language", "es"))
                .noneSatisfy(
                        one -> assertThat(String.valueOf(one.get("text"))).contains("What was", "Not to be given"));
    }

    private static Result result(RuleSet rules, Assessment person) {
        return Assessor.of(rules).trace(person, TODAY).result();
    }

    private static String bundle(RuleSet rules, Assessment person, @Nullable String subject) {
        return FhirResult.bundle(rules, new FhirPerson(person, subject, List.of()), result(rules, person));
    }

    private static List<Map<String, Object>> of(List<Map<String, Object>> resources, String type) {
        return resources.stream()
                .filter(one -> type.equals(one.get("resourceType")))
                .toList();
    }

    private static List<String> fullUrls(String bundle) throws IOException {
        List<String> urls = new ArrayList<>();
        for (Object entry : entries(bundle)) {
            urls.add(String.valueOf(((Map<?, ?>) entry).get("fullUrl")));
        }
        return urls;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> resources(String bundle) throws IOException {
        List<Map<String, Object>> resources = new ArrayList<>();
        for (Object entry : entries(bundle)) {
            resources.add((Map<String, Object>) ((Map<?, ?>) entry).get("resource"));
        }
        return resources;
    }

    private static List<?> entries(String bundle) throws IOException {
        return (List<?>) Objects.requireNonNull(JsonReading.object(bundle).get("entry"));
    }
}
