package dev.plumbline.web;

import dev.plumbline.cdshooks.UntrustedException;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at each request to the CDS Hooks service before anything else does: no session is needed there, and other things are. */
final class CdsGuard {

    static final String PATH = "/cds-services";
    static final String REPORTS = PATH + "/reports/";
    static final String ABOUT = PATH + "/about";
    static final String FEEDBACK = "/feedback";
    static final int MOST_BYTES = 4 << 20;

    private static final String ISSUER = "plumbline.issuer";
    private static final int CALLS_A_MINUTE = 600;
    private static final String JSON = "application/json";
    private static final String SECONDS_FOR_PREFLIGHT = "600";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> WRITING = Set.of("POST", "OPTIONS");

    private final Settings settings;
    private final CdsSettings cds;
    private final IntSupplier port;
    private final Practice practice;
    private final Throttle calls;

    CdsGuard(Practice practice, Settings settings, CdsSettings cds, IntSupplier port) {
        this.practice = practice;
        this.settings = settings;
        this.cds = cds;
        this.port = port;
        this.calls = new Throttle(practice.clock(), CALLS_A_MINUTE, Duration.ofMinutes(1));
    }

    static boolean isAt(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    /** Whether a person with a browser is to read what is there. */
    static boolean isPage(Context context) {
        String accepts = context.header("Accept");
        return context.path().startsWith(REPORTS) && accepts != null && accepts.contains("text/html");
    }

    /** Who signed the call; null when nobody has to. */
    static @Nullable String issuer(Context context) {
        return context.attribute(ISSUER);
    }

    /** Where the service is, under the name it was called by. */
    String base(Context context) {
        String url = settings.url(port.getAsInt());
        String host = Objects.requireNonNull(context.header("Host")).toLowerCase(Locale.ROOT);
        return url.substring(0, url.indexOf("//") + 2) + host;
    }

    void check(Context context) {
        allowOrigin(context);
        String method = context.req().getMethod();
        if (!isThere(context.path())) {
            throw new Refusal(404, "There is nothing here; GET " + PATH + " names what there is.");
        }
        boolean reading = isRead(context.path());
        Set<String> allowed = reading ? READING : WRITING;
        if (!allowed.contains(method)) {
            context.header("Allow", String.join(", ", allowed.stream().sorted().toList()));
            throw new Refusal(405, "Here it is " + (reading ? "GET." : "POST."));
        }
        if (method.equals("POST")) {
            refuseOtherTypes(context);
            refuseOtherOrigins(context);
            refuseStrangers(context);
        }
    }

    private static boolean isThere(String path) {
        return isRead(path) || path.matches(PATH + "/[^/]+(" + FEEDBACK + ")?");
    }

    private static boolean isRead(String path) {
        return path.equals(PATH) || path.equals(ABOUT) || path.startsWith(REPORTS);
    }

    /** Answers what a browser asks before it lets a script call. */
    void preflight(Context context) {
        String origin = context.header("Origin");
        String path = context.path();
        if (origin != null && !path.equals(PATH) && !isNamed(origin)) {
            throw new Refusal(403, "Scripts of this origin may not call; name it with --cds-origin.");
        }
        String methods = isRead(path) ? "GET, OPTIONS" : "POST, OPTIONS";
        context.status(204).header("Allow", methods);
        if (origin != null) {
            context.header("Access-Control-Allow-Methods", methods)
                    .header("Access-Control-Allow-Headers", "Authorization, Content-Type, Accept")
                    .header("Access-Control-Max-Age", SECONDS_FOR_PREFLIGHT);
            if (isNamed(origin) && context.header("Access-Control-Request-Private-Network") != null) {
                context.header("Access-Control-Allow-Private-Network", "true");
            }
        }
    }

    /** What there is, anybody may read; cards are for scripts of the origins that were named. Cookies play no part. */
    private void allowOrigin(Context context) {
        String origin = context.header("Origin");
        if (context.path().equals(PATH)) {
            context.header("Access-Control-Allow-Origin", "*");
        } else {
            context.header("Vary", "Origin");
            if (origin != null && isNamed(origin)) {
                context.header("Access-Control-Allow-Origin", origin);
            }
        }
    }

    private boolean isNamed(String origin) {
        return cds.origins().contains(origin.toLowerCase(Locale.ROOT));
    }

    private static void refuseOtherTypes(Context context) {
        String type = context.contentType();
        String name = type == null ? "" : type.split(";", 2)[0].strip();
        if (!name.equalsIgnoreCase(JSON)) {
            throw new Refusal(415, "Send Content-Type: " + JSON + ".");
        }
    }

    private void refuseOtherOrigins(Context context) {
        String origin = context.header("Origin");
        if (origin != null && !isNamed(origin)) {
            throw new Refusal(403, "Scripts of this origin may not call; name it with --cds-origin.");
        }
    }

    private void refuseStrangers(Context context) {
        String who = context.ip();
        if (cds.clients() != null) {
            try {
                who = cds.clients()
                        .verify(
                                context.header("Authorization"),
                                audiences(context),
                                practice.clock().instant());
                context.attribute(ISSUER, who);
            } catch (UntrustedException e) {
                refuseTooMany(context, context.ip());
                throw e;
            }
        } else if (!settings.isLoopback() || settings.name() != null) {
            context.header("WWW-Authenticate", "Bearer");
            throw new Refusal(
                    401, "Other machines can reach this service: name its clients with --cds-client ISSUER=JWKS_FILE.");
        }
        refuseTooMany(context, who);
    }

    private void refuseTooMany(Context context, String who) {
        if (!calls.allows(who)) {
            context.header("Retry-After", String.valueOf(calls.retryAfter()));
            throw new Refusal(429, "More than " + CALLS_A_MINUTE + " calls in a minute.");
        }
    }

    /** What was called, and the service it belongs to. */
    private List<String> audiences(Context context) {
        String called = base(context) + context.path();
        String service = called.endsWith(FEEDBACK) ? called.substring(0, called.length() - FEEDBACK.length()) : called;
        return Stream.of(called, service, base(context) + PATH).distinct().toList();
    }
}
