package dev.plumbline.web;

import dev.plumbline.store.User;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Looks at each request before anything else does. */
final class Guard {

    static final int MOST_BYTES = 1_000_000;
    static final int MOST_BACKUP_BYTES = 500_000_000;

    private static final int REQUESTS_A_MINUTE = 300;
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final Set<String> OPEN = Set.of("/setup", "/unlock", "/login");
    private static final String RESTORE = "/practice/restore";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Practice practice;
    private final Settings settings;
    private final IntSupplier port;
    private final CdsGuard calls;
    private final Throttle programs;

    Guard(Practice practice, Settings settings, IntSupplier port, CdsGuard calls) {
        this.practice = practice;
        this.settings = settings;
        this.port = port;
        this.calls = calls;
        this.programs = new Throttle(practice.clock(), REQUESTS_A_MINUTE, Duration.ofMinutes(1));
    }

    void check(Context context) {
        headers(context);
        refuseOtherHosts(context);
        refuseBodies(context);
        String path = context.path();
        if (path.startsWith("/assets/")) {
            return;
        } else if (CdsGuard.isAt(path)) {
            calls.check(context);
            return;
        } else if (FhirGuard.isAt(path)) {
            FhirGuard.check(context);
            if (FhirGuard.isAssessing(context)) {
                program(context, path);
                FhirGuard.refuseOtherTypes(context);
            }
            return;
        } else if (path.startsWith("/api/")) {
            program(context, path);
            return;
        }
        if (!READING.contains(context.method())) {
            refuseOtherOrigins(context);
        }
        if (practice.isNew() || practice.isLocked()) {
            if (!OPEN.contains(path)) {
                throw new Refusal(401, "Open the practice first.");
            }
            return;
        }
        String secret = context.cookie(cookieName());
        User user = secret == null ? null : practice.store().sessions().user(secret);
        if (user != null && secret != null) {
            Visitor.remember(context, new Visitor(user, csrf(secret)));
            if (!READING.contains(context.method())) {
                refuseWithoutToken(context, csrf(secret));
            }
        } else if (!OPEN.contains(path)) {
            throw new Refusal(401, "Log in first.");
        }
    }

    /** Begins a session under a new secret: one that somebody else put into the browser is worth nothing. */
    void admit(Context context, User user) {
        leave(context);
        String secret = practice.store().sessions().begin(user);
        context.cookie(cookie(secret, -1));
    }

    /** Ends the session of a request, if it has one. */
    void leave(Context context) {
        String secret = context.cookie(cookieName());
        Visitor visitor = Visitor.orNull(context);
        if (secret != null && visitor != null) {
            practice.store().sessions().end(visitor.actor(), secret);
        }
        context.cookie(cookie("", 0));
    }

    private Cookie cookie(String secret, int maxAge) {
        Cookie cookie = new Cookie(cookieName(), secret, "/", maxAge);
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }

    private String cookieName() {
        return settings.isSecure() ? "__Host-plumbline" : "plumbline";
    }

    private void headers(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                // With no-referrer a browser would not say of its own forms where they come from, either.
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "no-store");
        if (settings.isSecure()) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private void refuseOtherHosts(Context context) {
        String host = context.header("Host");
        if (host == null || !settings.hosts(port.getAsInt()).contains(host.toLowerCase(Locale.ROOT))) {
            throw new Refusal(421, "This practice does not answer under that name.");
        }
    }

    private static void refuseBodies(Context context) {
        String path = context.path();
        long most = path.equals(RESTORE) ? MOST_BACKUP_BYTES : mostBytes(path);
        if (context.header("Transfer-Encoding") != null) {
            throw new Refusal(411, "Say how long the request is.");
        }
        long length = context.req().getContentLengthLong();
        if (length > most) {
            throw new Refusal(413, "The request is longer than " + most + " bytes.");
        }
    }

    private static int mostBytes(String path) {
        return CdsGuard.isAt(path) ? CdsGuard.MOST_BYTES : FhirGuard.isAt(path) ? FhirGuard.MOST_BYTES : MOST_BYTES;
    }

    private void refuseOtherOrigins(Context context) {
        String origin = context.header("Origin");
        String url = settings.url(port.getAsInt());
        List<String> own = settings.hosts(port.getAsInt()).stream()
                .map(host -> url.substring(0, url.indexOf("//") + 2) + host)
                .toList();
        String site = context.header("Sec-Fetch-Site");
        if (origin == null || !own.contains(origin) || (site != null && !site.equals("same-origin"))) {
            throw new Refusal(403, "This request does not come from a page of the practice.");
        }
    }

    private static void refuseWithoutToken(Context context, String csrf) {
        String given = context.header("X-CSRF-Token");
        if (given == null) {
            given = context.formParam("csrf");
        }
        if (given == null || !same(given, csrf)) {
            throw new Refusal(403, "This request does not come from a page of this session; load the page again.");
        }
    }

    private void program(Context context, String path) {
        if (path.equals("/api/v1/openapi.json")) {
            return;
        }
        String authorization = context.header("Authorization");
        if (authorization == null || !authorization.startsWith("Bearer ") || practice.isLocked() || practice.isNew()) {
            context.header("WWW-Authenticate", "Bearer");
            throw new Refusal(401, "Send Authorization: Bearer and a token that was made in the practice.");
        }
        String token = authorization.substring("Bearer ".length()).strip();
        User user = practice.store().tokens().user(token);
        if (!programs.allows(user == null ? context.ip() : user.id())) {
            context.header("Retry-After", String.valueOf(programs.retryAfter()));
            throw new Refusal(429, "More than " + REQUESTS_A_MINUTE + " requests in a minute.");
        }
        if (user == null) {
            context.header("WWW-Authenticate", "Bearer");
            throw new Refusal(401, "This token does not work, or no longer.");
        }
        Visitor.remember(context, new Visitor(user, ""));
    }

    /** Made of the session's secret, which scripts cannot read; nothing has to be kept for it. */
    private static String csrf(String secret) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(("csrf " + secret).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static boolean same(@Nullable String one, String other) {
        return one != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
