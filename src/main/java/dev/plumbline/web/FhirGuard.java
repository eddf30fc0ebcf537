package dev.plumbline.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks at each request to the FHIR server before anything else does. */
final class FhirGuard {

    static final String PATH = "/fhir";
    static final int MOST_BYTES = 4 << 20;

    private static final String FHIR_JSON = "application/fhir+json";
    private static final Set<String> SENT = Set.of(FHIR_JSON, "application/json");
    private static final Set<String> ACCEPTED =
            Set.of("*/*", "application/*", FHIR_JSON, "application/json", "text/json", "json");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private FhirGuard() {}

    static boolean isAt(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    /** Whether a token is needed. */
    static boolean isAssessing(Context context) {
        return context.path().matches(PATH + "/(\\$|%24)assess");
    }

    static void check(Context context) {
        boolean assessing = isAssessing(context);
        if (!assessing && !isRead(context.path())) {
            throw new Refusal(404, "There is nothing here; GET " + PATH + "/metadata names what there is.");
        }
        String method = context.req().getMethod();
        if (assessing ? !method.equals("POST") : !READING.contains(method)) {
            context.header("Allow", assessing ? "POST" : "GET, HEAD");
            throw new Refusal(405, "Here it is " + (assessing ? "POST." : "GET."));
        }
        refuseOtherAnswers(context);
    }

    private static boolean isRead(String path) {
        return path.matches(
                PATH + "/(metadata|Questionnaire|(Questionnaire|CodeSystem|ValueSet|OperationDefinition)/[^/]+)");
    }

    /** What is sent is JSON in UTF-8, of FHIR R4. */
    static void refuseOtherTypes(Context context) {
        String type = context.contentType();
        List<String> parts = parts(type == null ? "" : type, ";");
        boolean right = SENT.contains(parts.get(0))
                && parts.stream().skip(1).allMatch(part -> {
                    String value = part.substring(part.indexOf('=') + 1).replace("\"", "");
                    return (!part.startsWith("charset=") || value.equals("utf-8"))
                            && (!part.startsWith("fhirversion=") || value.equals("4.0"));
                });
        if (!right) {
            throw new Refusal(415, "Send Content-Type: " + FHIR_JSON + ", of FHIR 4.0 and in UTF-8.");
        }
    }

    private static void refuseOtherAnswers(Context context) {
        String format = context.queryParam("_format");
        String accepts = context.header("Accept");
        // A plus sign in an address that was not encoded comes as a space.
        String asked = format != null ? format.replace(' ', '+') : accepts == null ? "*/*" : accepts;
        if (parts(asked, ",").stream()
                .noneMatch(one -> ACCEPTED.contains(parts(one, ";").get(0)))) {
            throw new Refusal(406, "The answer is " + FHIR_JSON + ", and nothing else.");
        }
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split(separator, -1))
                .map(String::strip)
                .toList();
    }
}
