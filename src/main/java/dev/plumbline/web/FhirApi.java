package dev.plumbline.web;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Result;
import dev.plumbline.fhir.FhirPerson;
import dev.plumbline.fhir.FhirReader;
import dev.plumbline.fhir.FhirResult;
import dev.plumbline.fhir.Published;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.Limits;
import dev.plumbline.intake.Node;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** FHIR over HTTP: the Questionnaires and codes to read, and an operation that assesses. Nothing is kept. */
final class FhirApi {

    private static final List<String> PARAMETERS = List.of("url", "_id");

    private final Practice practice;
    private final CdsGuard calls;
    private final FhirReader reader;
    private @Nullable Published published;

    FhirApi(Practice practice, CdsGuard calls) {
        this.practice = practice;
        this.calls = calls;
        this.reader = FhirReader.of(practice.rules());
    }

    void register(JavalinConfig config) {
        config.routes.get(
                FhirGuard.PATH + "/metadata",
                context -> say(context, published().capabilities(base(context))));
        config.routes.get(FhirGuard.PATH + "/Questionnaire", this::search);
        config.routes.get(FhirGuard.PATH + "/{type}/{id}", this::read);
        // Programs send the dollar sign as it is or encoded; the guard has looked which operation it is.
        config.routes.post(FhirGuard.PATH + "/{operation}", this::assess);
    }

    /** Made when somebody first asks: few do. */
    private synchronized Published published() {
        Published made = published;
        if (made == null) {
            made = Published.of(practice.rules());
            published = made;
        }
        return made;
    }

    private void read(Context context) {
        String json = published().json(context.pathParam("type"), context.pathParam("id"));
        if (json == null) {
            throw new Refusal(
                    404,
                    "There is no such " + context.pathParam("type") + "; a Questionnaire names what belongs to it.");
        }
        say(context, json);
    }

    /** As FHIR has it, a comma is an or, a repeated parameter an and; a parameter that is not known is left out of the answer's link. */
    private void search(Context context) {
        List<String> query = new ArrayList<>();
        for (String name : PARAMETERS) {
            context.queryParams(name)
                    .forEach(value -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        }
        say(
                context,
                published()
                        .questionnaires(
                                base(context),
                                query.isEmpty() ? "" : "?" + String.join("&", query),
                                (id, url) -> isAmong(url, context.queryParams("url"))
                                        && isAmong(id, context.queryParams("_id"))));
    }

    private static boolean isAmong(String name, List<String> wanted) {
        return wanted.stream().allMatch(names -> List.of(names.split(",", -1)).contains(name));
    }

    private void assess(Context context) throws IOException {
        LocalDate today = practice.today();
        Node resource;
        try {
            resource = Intake.json(body(context), "request", Limits.RESOURCE);
        } catch (InvalidInputException e) {
            CdsTroubles.say(context, 400, "", e.problems());
            return;
        }
        if (!isResource(resource)) {
            throw new Refusal(400, "This is no FHIR resource: send an object with a resourceType.");
        }
        FhirPerson person = reader.read(Map.of("", resource), "request", today);
        Result result = practice.assessor().trace(person.assessment(), today).result();
        say(context, FhirResult.bundle(practice.rules(), person, result));
    }

    private static boolean isResource(Node node) {
        return node instanceof Node.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.key().equals("resourceType")
                                && entry.value() instanceof Node.Scalar type
                                && type.quoted());
    }

    /** The body is read here: it may be longer than those of pages and of the REST API. */
    private static String body(Context context) throws IOException {
        byte[] bytes = context.bodyInputStream().readNBytes(FhirGuard.MOST_BYTES + 1);
        if (bytes.length > FhirGuard.MOST_BYTES) {
            throw new Refusal(413, "The request is longer than " + FhirGuard.MOST_BYTES + " bytes.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "The request is not text in UTF-8.");
        }
    }

    private String base(Context context) {
        return calls.base(context) + FhirGuard.PATH;
    }

    private static void say(Context context, String json) {
        context.result(json).contentType(CdsTroubles.FHIR_JSON);
    }
}
