package dev.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Sample;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand requests that are not quite right: each is answered, or refused in FHIR; none brings the program into trouble. */
@Tag("sampled")
class MutatedFhirTest {

    private static final int REQUESTS = Sample.of(60, 1_000);
    private static final int REQUESTS_A_MINUTE = 250;

    @Test
    void none_brings_the_program_into_trouble() {
        Mutations mutations = new Mutations(20261122);
        CdsCalls.Hand clock = new CdsCalls.Hand();
        String response = FhirCalls.response();
        String record = FhirCalls.record();
        List<String> troubles = new ArrayList<>();
        int answered = 0;
        int refused = 0;
        try (Browsing practice = Browsing.start(CdsSettings.none(), clock)) {
            FhirCalls calls = new FhirCalls(practice);
            for (int i = 0; i < REQUESTS; i++) {
                if (i % REQUESTS_A_MINUTE == 0) {
                    clock.forward(60);
                }
                byte[] body = mutations.of(i % 2 == 0 ? response : record);
                HttpResponse<String> answer =
                        practice.send(calls.to(HttpRequest.BodyPublishers.ofByteArray(body), "application/fhir+json"));
                int status = answer.statusCode();
                if (status == 200 && answer.body().contains("\"collection\"")) {
                    answered++;
                } else if ((status == 400 || status == 422) && answer.body().contains("\"OperationOutcome\"")) {
                    refused++;
                } else {
                    troubles.add(status + " for " + new String(body, StandardCharsets.UTF_8));
                }
            }
        }

        assertThat(troubles).isEmpty();
        assertThat(answered).isGreaterThan(REQUESTS / 20);
        assertThat(refused).isGreaterThan(REQUESTS / 4);
    }
}
