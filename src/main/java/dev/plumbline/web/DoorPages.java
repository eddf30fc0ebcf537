package dev.plumbline.web;

import dev.plumbline.store.StoreException;
import dev.plumbline.store.User;
import dev.plumbline.web.view.Pages;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first start, opening a locked practice, logging in and out. */
final class DoorPages {

    private static final int SHORTEST = 10;
    private static final int GUESSES = 8;
    private static final int GUESSES_OF_ALL = 60;
    private static final Duration STRETCH = Duration.ofMinutes(5);

    private final Practice practice;
    private final Guard guard;
    private final Templates templates;
    private final Throttle byName;
    private final Throttle byAddress;

    DoorPages(Practice practice, Guard guard, Templates templates) {
        this.practice = practice;
        this.guard = guard;
        this.templates = templates;
        this.byName = new Throttle(practice.clock(), GUESSES, STRETCH);
        this.byAddress = new Throttle(practice.clock(), GUESSES_OF_ALL, STRETCH);
    }

    void register(JavalinConfig config) {
        config.routes.get("/setup", context -> show(context, "setup", null));
        config.routes.get("/unlock", context -> show(context, "unlock", null));
        config.routes.get("/login", context -> show(context, "login", null));
        config.routes.post("/setup", this::setUp);
        config.routes.post("/unlock", this::unlock);
        config.routes.post("/login", this::login);
        config.routes.post("/logout", context -> {
            guard.leave(context);
            context.redirect("/login", HttpStatus.SEE_OTHER);
        });
    }

    private void show(Context context, String mode, @Nullable String said) {
        String right = practice.isNew() ? "setup" : practice.isLocked() ? "unlock" : "login";
        if (!mode.equals(right)) {
            context.redirect("/" + right);
            return;
        }
        String code = context.queryParam("code");
        String title = switch (mode) {
            case "setup" -> "A new practice";
            case "unlock" -> "Open the practice";
            default -> "Log in";
        };
        templates.show(
                context,
                "door.jte",
                new Pages.Door(
                        Frames.of(context, practice, title, said),
                        mode,
                        code == null ? given(context, "code") : code,
                        SHORTEST));
    }

    private void setUp(Context context) throws IOException {
        if (!practice.isNew()) {
            throw new Refusal(409, "This practice is set up already.");
        }
        throttled(context, "setup");
        char[] passphrase = given(context, "passphrase").toCharArray();
        char[] again = given(context, "again").toCharArray();
        try {
            if (!Guard.same(given(context, "code"), practice.setupCode())) {
                refuse(context, "setup", "The code is the one that the terminal printed with the address.");
            } else if (!Arrays.equals(passphrase, again)) {
                refuse(context, "setup", "The two passphrases differ.");
            } else {
                enter(context, practice.setUp(given(context, "name"), passphrase));
            }
        } catch (StoreException e) {
            refuse(context, "setup", String.valueOf(e.getMessage()) + ".");
        } finally {
            Arrays.fill(passphrase, '\0');
            Arrays.fill(again, '\0');
        }
    }

    private void unlock(Context context) throws IOException {
        if (!practice.isLocked()) {
            throw new Refusal(409, "This practice is open already; log in.");
        }
        throttled(context, "unlock");
        char[] passphrase = given(context, "passphrase").toCharArray();
        try {
            enter(context, practice.unlock(passphrase));
        } catch (StoreException e) {
            refuse(context, "unlock", String.valueOf(e.getMessage()) + ".");
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void login(Context context) {
        String name = given(context, "name");
        throttled(context, name.strip().toLowerCase(Locale.ROOT));
        char[] password = given(context, "password").toCharArray();
        User user;
        try {
            user = practice.store().users().login(name, password);
        } finally {
            Arrays.fill(password, '\0');
        }
        if (user == null) {
            refuse(context, "login", "The name or the password is not right.");
        } else {
            enter(context, user);
        }
    }

    /** Right guesses count as well: who is right does not try again. */
    private void throttled(Context context, String name) {
        if (byName.isSpent(name) || !byName.allows(name) || !byAddress.allows(context.ip())) {
            context.header("Retry-After", String.valueOf(byName.retryAfter()));
            throw new Refusal(429, "Too many attempts; wait some minutes.");
        }
    }

    private void refuse(Context context, String mode, String said) {
        context.status(HttpStatus.FORBIDDEN);
        show(context, mode, said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1));
    }

    private void enter(Context context, User user) {
        guard.admit(context, user);
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    static String given(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value;
    }
}
