package dev.plumbline.web;

import dev.plumbline.store.Actor;
import dev.plumbline.store.AuditEntry;
import dev.plumbline.store.Deed;
import dev.plumbline.store.Role;
import dev.plumbline.store.Token;
import dev.plumbline.store.User;
import dev.plumbline.web.view.Pages;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The practice itself: users, tokens, passwords, backups, and the audit trail. */
final class PracticePages {

    private static final int TRAIL = 200;

    private final Practice practice;
    private final Templates templates;

    PracticePages(Practice practice, Templates templates) {
        this.practice = practice;
        this.templates = templates;
    }

    void register(JavalinConfig config) {
        config.routes.get("/practice", context -> show(context, null, null));
        config.routes.post("/practice/users", this::addUser);
        config.routes.post("/practice/users/{id}/leave", context -> {
            practice.store().users().leave(actor(context), context.pathParam("id"));
            show(context, "The user can no longer log in. What they wrote stays.", null);
        });
        config.routes.post("/practice/password", this::password);
        config.routes.post("/practice/passphrase", this::passphrase);
        config.routes.post(
                "/practice/tokens",
                context -> show(
                        context,
                        "The token is shown once. Keep it where only the program can read it.",
                        practice.store().tokens().make(actor(context), DoorPages.given(context, "label"))));
        config.routes.post("/practice/tokens/{id}/withdraw", context -> {
            practice.store().tokens().withdraw(actor(context), context.pathParam("id"));
            show(context, "The token no longer works.", null);
        });
        config.routes.post("/practice/backup", this::backup);
        config.routes.post("/practice/restore", this::restore);
    }

    private void show(Context context, @Nullable String said, @Nullable String secret) {
        Actor actor = actor(context);
        List<User> users = practice.store().users().all();
        templates.show(
                context,
                "practice.jte",
                new Pages.Practice(
                        Frames.of(context, practice, "Practice", said),
                        users.stream()
                                .map(user -> new Pages.UserLine(
                                        user.id(),
                                        user.name(),
                                        user.role().name().toLowerCase(Locale.ROOT),
                                        user.leftAt() == null,
                                        user.id().equals(actor.id())))
                                .toList(),
                        practice.store().tokens().of(actor).stream()
                                .map(PracticePages::line)
                                .toList(),
                        actor.isOwner() ? trail(actor, users) : List.of(),
                        actor.isOwner() ? feedback(actor) : List.of(),
                        practice.hasPassphrase(),
                        secret));
    }

    private static Pages.TokenLine line(Token token) {
        return new Pages.TokenLine(
                token.id(), token.label(), token.madeAt().toString().substring(0, 10), token.withdrawnAt() == null);
    }

    private List<Pages.Note> trail(Actor actor, List<User> users) {
        Map<String, String> names = new HashMap<>();
        users.forEach(user -> names.put(user.id(), user.name()));
        return practice.store().audit().latest(actor, TRAIL).stream()
                .map(entry -> new Pages.Note(
                        entry.userId() == null ? "nobody" : names.getOrDefault(entry.userId(), "a former user"),
                        entry.at().toString().replace('T', ' ').replaceAll("\\.\\d+Z|Z", ""),
                        deed(entry)))
                .toList();
    }

    private List<Pages.Note> feedback(Actor actor) {
        return practice.store().feedback().latest(actor, 0, TRAIL).stream()
                .map(each -> new Pages.Note(
                        each.given().card().substring(0, 8),
                        each.given().outcomeAt().toString().replace('T', ' ').replaceAll("\\.\\d+Z|Z", ""),
                        FeedbackApi.words(each.given())))
                .toList();
    }

    private static String deed(AuditEntry entry) {
        String deed = sentence(entry.deed());
        String id = entry.recordId();
        return id == null ? deed : deed + " " + id.substring(0, Math.min(8, id.length()));
    }

    private static String sentence(Deed deed) {
        return deed.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void addUser(Context context) {
        char[] password = DoorPages.given(context, "password").toCharArray();
        try {
            Role role = DoorPages.given(context, "role").equals("OWNER") ? Role.OWNER : Role.PRACTITIONER;
            User user = practice.store().users().add(actor(context), DoorPages.given(context, "name"), role, password);
            show(context, user.name() + " can log in now.", null);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Whoever sits down at somebody else's browser does not know the password that is to be replaced. */
    private void password(Context context) {
        char[] current = DoorPages.given(context, "current").toCharArray();
        char[] next = DoorPages.given(context, "next").toCharArray();
        try {
            User user = Visitor.of(context).user();
            if (practice.store().users().login(user.name(), current) == null) {
                throw new Refusal(403, "The password that you have now is another one. Nothing was changed.");
            }
            practice.store().users().setPassword(user.actor(), user.id(), next);
            context.redirect("/login", HttpStatus.SEE_OTHER);
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(next, '\0');
        }
    }

    private void passphrase(Context context) throws IOException {
        refuseOthersThanOwners(context);
        char[] current = DoorPages.given(context, "current").toCharArray();
        char[] next = DoorPages.given(context, "next").toCharArray();
        try {
            practice.store().changePassphrase(current, next);
            show(context, "The passphrase is changed. Older backups keep the one they were made with.", null);
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(next, '\0');
        }
    }

    private void backup(Context context) throws IOException {
        char[] passphrase = DoorPages.given(context, "passphrase").toCharArray();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            practice.store().backups().write(actor(context), out, passphrase);
            context.contentType("application/octet-stream")
                    .header("Content-Disposition", "attachment; filename=\"practice.backup\"")
                    .result(out.toByteArray());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void restore(Context context) throws IOException {
        refuseOthersThanOwners(context);
        UploadedFile file = context.uploadedFile("backup");
        if (file == null) {
            throw new Refusal(422, "Choose the file of a backup.");
        }
        char[] passphrase = DoorPages.given(context, "passphrase").toCharArray();
        try {
            practice.store().backups().restore(actor(context), file.content(), passphrase);
            context.redirect("/login", HttpStatus.SEE_OTHER);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static void refuseOthersThanOwners(Context context) {
        if (!actor(context).isOwner()) {
            throw new Refusal(404, "There is no such page.");
        }
    }

    private static Actor actor(Context context) {
        return Visitor.of(context).actor();
    }
}
