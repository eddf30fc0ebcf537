package dev.plumbline.web;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.fhir.ResponseWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Calls of the FHIR server as programs send them. */
final class FhirCalls {

    static final String ASSESS = FhirGuard.PATH + "/$assess";

    private final Browsing practice;
    private final String token;

    FhirCalls(Browsing practice) {
        this.practice = practice;
        this.token = practice.store().tokens().make(CdsCalls.owner(practice), "test");
    }

    String token() {
        return token;
    }

    HttpResponse<String> get(String path) {
        return practice.send(practice.request(FhirGuard.PATH + path));
    }

    HttpResponse<String> assess(String resource) {
        return practice.send(to(HttpRequest.BodyPublishers.ofString(resource), "application/fhir+json"));
    }

    HttpRequest.Builder to(HttpRequest.BodyPublisher body, String type) {
        return practice.request(ASSESS)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(body);
    }

    /** A response with every question answered that somebody with numbness of the seat answers. */
    static String response() {
        try {
            return ResponseWriter.of(RuleSet.shipped()).json(Assessment.read(Path.of("src/site/numb-seat.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record as a health record system exports it: that of the README. */
    static String record() {
        try {
            return Files.readString(Path.of("src/site/record.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> read(HttpResponse<String> answer) {
        return CdsCalls.read(answer);
    }
}
