package dev.plumbline.web;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.json.JsonText;
import dev.plumbline.store.StoreException;
import dev.plumbline.web.view.Pages;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said when a request is not answered: a page for people, problem+json for programs, never a stack trace. */
final class Troubles {

    static final String SAID = "plumbline.said";

    private final Templates templates;
    private final Practice practice;

    Troubles(Templates templates, Practice practice) {
        this.templates = templates;
        this.practice = practice;
    }

    void register(JavalinConfig config) {
        CdsTroubles.register(config);
        config.routes.exception(Refusal.class, (e, context) -> refuse(e, context));
        config.routes.exception(StoreException.class, (e, context) -> say(context, status(e), text(e), List.of()));
        config.routes.exception(
                InvalidInputException.class,
                (e, context) -> say(
                        context,
                        CdsGuard.isAt(context.path()) ? 400 : 422,
                        "The answers are not all allowed.",
                        e.problems()));
        config.routes.exception(
                HttpResponseException.class,
                (e, context) -> say(context, e.getStatus(), "The request could not be read.", List.of()));
        config.routes.exception(
                IOException.class, (e, context) -> say(context, 400, "The request could not be read.", List.of()));
        // The message of an unforeseen fault may quote what was assessed: neither is shown or logged.
        config.routes.exception(
                Exception.class,
                (e, context) -> say(
                        context,
                        500,
                        "A fault of the program (" + e.getClass().getSimpleName() + "). Nothing was lost.",
                        List.of()));
        config.routes.error(404, context -> {
            if (context.attribute(SAID) == null) {
                say(context, 404, "There is no such page.", List.of());
            }
        });
    }

    private void refuse(Refusal refusal, Context context) {
        boolean page = !isProgram(context) && "GET".equals(context.req().getMethod());
        if (refusal.status() == 401 && page) {
            context.redirect(practice.isNew() ? "/setup" : practice.isLocked() ? "/unlock" : "/login");
            return;
        }
        say(context, refusal.status(), refusal.text(), List.of());
    }

    private void say(Context context, int status, String text, List<Problem> problems) {
        context.attribute(SAID, true);
        context.status(status);
        if (FhirGuard.isAt(context.path()) || (CdsGuard.isAt(context.path()) && !CdsGuard.isPage(context))) {
            CdsTroubles.say(context, status, text, problems);
            return;
        }
        if (isProgram(context)) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("type", "about:blank");
            problem.put("title", text);
            problem.put("status", status);
            if (!problems.isEmpty()) {
                problem.put(
                        "problems",
                        problems.stream()
                                .map(each -> Map.of("path", each.path(), "message", each.message()))
                                .toList());
            }
            context.result(JsonText.pretty(problem)).contentType("application/problem+json");
            return;
        }
        templates.show(
                context,
                "trouble.jte",
                new Pages.Trouble(Frames.of(context, practice, "That did not work", null), text));
    }

    /** Our scripts are told as programs are. */
    private static boolean isProgram(Context context) {
        String accepts = context.header("Accept");
        return context.path().startsWith("/api/") || (accepts != null && accepts.startsWith("application/json"));
    }

    private static int status(StoreException e) {
        return switch (e.kind()) {
            case NOT_FOUND -> 404;
            case CHANGED, SIGNED, IN_USE -> 409;
            case WRONG_PASSPHRASE -> 403;
            case REFUSED, UNREADABLE -> 422;
            case FAULT -> 503;
        };
    }

    private static String text(StoreException e) {
        String text = String.valueOf(e.getMessage());
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1) + ".";
    }
}
