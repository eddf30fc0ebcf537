package dev.plumbline.cdshooks;

import dev.plumbline.InvalidInputException;
import dev.plumbline.intake.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call, as far as it is used: the access token that may come with it is looked at and forgotten.
 *
 * @param patientId of the patient whose record was opened
 * @param resources what came along, by where it stands
 */
record CdsRequest(String patientId, Map<String, Node> resources) {

    static final String HOOK = "patient-view";

    private static final String PATH = "CDSHooksRequest";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
    private static final Pattern USER = Pattern.compile("[A-Z][A-Za-z]{1,40}/[A-Za-z0-9.-]{1,64}");
    private static final Pattern BEARER = Pattern.compile("Bearer");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,10}");

    /**
     * Reads a call.
     *
     * @throws InvalidInputException with everything that is not as the specification has it
     * @throws MissingPrefetchException when what is needed is not in it
     */
    static CdsRequest read(String json, Prefetch prefetch) {
        Part request = Part.of(json, PATH);
        String hook = request.text("hook");
        if (hook != null && !hook.equals(HOOK)) {
            request.wrong(request.value("hook"), "hook", "this service is for the hook " + HOOK);
        }
        request.text("hookInstance", Part.UUID, "a UUID");
        server(request);
        String patient = null;
        Part context = request.child("context");
        if (context != null) {
            context.text("userId", USER, "a resource type and an id, such as Practitioner/abc");
            patient = context.text("patientId", ID, "the id of a FHIR Patient, without its type");
            if (context.value("encounterId") != null) {
                context.text("encounterId", ID, "the id of a FHIR Encounter, without its type");
            }
        }
        Map<String, Node> resources = prefetch.of(request.childOrNull("prefetch"), patient);
        request.refuseIfWrong();
        prefetch.refuseWithoutNeeded(request);
        return new CdsRequest(String.valueOf(patient), resources);
    }

    private static void server(Part request) {
        String url = request.textOrNull("fhirServer");
        if (url != null && !isHttp(url)) {
            request.wrong(request.value("fhirServer"), "fhirServer", "expected an absolute URL of http or https");
        }
        @Nullable Node given = request.value("fhirAuthorization");
        // The specification speaks of objects that are not null here, so that somebody may send null.
        if (given == null || Part.isNull(given)) {
            return;
        }
        if (request.value("fhirServer") == null) {
            request.wrong(given, "fhirServer", "missing; it is required where fhirAuthorization is given");
        }
        Part authorization = request.child("fhirAuthorization");
        if (authorization != null) {
            authorization.text("access_token");
            authorization.text("token_type", BEARER, "Bearer");
            seconds(authorization);
            authorization.text("scope");
            authorization.text("subject");
            if (authorization.value("patient") != null) {
                authorization.text("patient", ID, "the id of a FHIR Patient, without its type");
            }
        }
    }

    private static void seconds(Part authorization) {
        Node value = authorization.value("expires_in");
        boolean whole = value instanceof Node.Scalar scalar
                && !scalar.quoted()
                && SECONDS.matcher(scalar.text()).matches();
        if (!whole) {
            authorization.wrong(value, "expires_in", "expected a whole number of seconds");
        }
    }

    private static boolean isHttp(String text) {
        try {
            URI url = new URI(text);
            String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http")) && url.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
