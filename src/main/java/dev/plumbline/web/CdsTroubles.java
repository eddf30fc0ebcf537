package dev.plumbline.web;

import dev.plumbline.Problem;
import dev.plumbline.cdshooks.MissingPrefetchException;
import dev.plumbline.cdshooks.UnknownServiceException;
import dev.plumbline.cdshooks.UntrustedException;
import dev.plumbline.fhir.OperationOutcomes;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;

/** What is said when a call of the CDS Hooks service or of the FHIR server is not answered: an OperationOutcome. */
final class CdsTroubles {

    static final String FHIR_JSON = "application/fhir+json; charset=utf-8";

    private CdsTroubles() {}

    static void register(JavalinConfig config) {
        config.routes.exception(
                MissingPrefetchException.class, (e, context) -> say(context, 412, sentence(e), List.of()));
        config.routes.exception(
                UnknownServiceException.class, (e, context) -> say(context, 404, sentence(e), List.of()));
        config.routes.exception(UntrustedException.class, (e, context) -> {
            context.header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            say(context, 401, sentence(e), List.of());
        });
    }

    static void say(Context context, int status, String text, List<Problem> problems) {
        context.attribute(Troubles.SAID, true);
        context.status(status)
                .result(
                        problems.isEmpty()
                                ? OperationOutcomes.error(code(status), text)
                                : OperationOutcomes.of(problems))
                .contentType(FHIR_JSON);
    }

    /** As FHIR's issue-type has it. */
    private static String code(int status) {
        return switch (status) {
            case 401 -> "login";
            case 403, 421 -> "forbidden";
            case 404 -> "not-found";
            case 405, 406, 415 -> "not-supported";
            case 411, 412 -> "required";
            case 413 -> "too-long";
            case 429 -> "throttled";
            case 503 -> "transient";
            case 500 -> "exception";
            default -> "invalid";
        };
    }

    private static String sentence(RuntimeException e) {
        String text = String.valueOf(e.getMessage());
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
