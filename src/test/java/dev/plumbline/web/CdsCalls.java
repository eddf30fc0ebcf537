package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.json.JsonReading;
import dev.plumbline.json.JsonText;
import dev.plumbline.store.Actor;
import dev.plumbline.store.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls of the CDS Hooks service as a client sends them. */
final class CdsCalls {

    static final String SERVICE = CdsGuard.PATH + "/plumbline-patient-view";
    static final String FEEDBACK = SERVICE + CdsGuard.FEEDBACK;
    static final String TOLD =
            "{\"feedback\":[{\"card\":\"4e0a3a1e-3283-4575-ab82-028d55fe2719\",\"outcome\":\"overridden\","
                    + "\"overrideReason\":{\"reason\":{\"system\":\"https://plumbline.dev/fhir/CodeSystem/override-reason\","
                    + "\"code\":\"declined\"},\"userComment\":\"Ask <b>again</b>\\u0000.\"},"
                    + "\"outcomeTimestamp\":\"2026-11-21T09:30:00Z\"}]}";

    private CdsCalls() {}

    /** A call of somebody with numbness of the seat, answered in a questionnaire: that of the README. */
    static String numbSeat() {
        try {
            return Files.readString(Path.of("src/site/cds-call.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A call with a patient of whom nothing is known. */
    static String call() {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("hook", "patient-view");
        call.put("hookInstance", "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea");
        call.put("fhirServer", "https://ehr.example/fhir");
        call.put("context", Map.of("userId", "Practitioner/example", "patientId", "1288992"));
        Map<String, @Nullable Object> prefetch = new LinkedHashMap<>();
        prefetch.put("patient", null);
        prefetch.put("answers", null);
        call.put("prefetch", prefetch);
        return JsonText.compact(call);
    }

    static HttpRequest.Builder post(Browsing practice, String path, String body) {
        return practice.request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static HttpRequest.Builder preflight(Browsing practice, String path, String origin) {
        return practice.request(path)
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody());
    }

    /** The owner of the practice. */
    static Actor owner(Browsing practice) {
        return practice.store().users().all().stream()
                .filter(user -> user.role() == Role.OWNER)
                .findFirst()
                .orElseThrow()
                .actor();
    }

    static Map<String, Object> read(HttpResponse<String> answer) {
        try {
            return JsonReading.object(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That this is a refusal which says in FHIR what is wrong; what it says. */
    static String outcome(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/fhir+json");
        Map<String, Object> outcome = read(answer);
        assertThat(outcome).containsEntry("resourceType", "OperationOutcome");
        assertThat((List<?>) outcome.get("issue")).isNotEmpty();
        return String.valueOf(outcome.get("issue"));
    }

    /** A clock that stands until it is set. */
    static final class Hand implements InstantSource {

        private volatile Instant now = Instant.parse("2026-11-21T09:30:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void forward(long seconds) {
            now = now.plusSeconds(seconds);
        }
    }
}
