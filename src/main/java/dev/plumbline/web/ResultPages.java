package dev.plumbline.web;

import dev.plumbline.Result;
import dev.plumbline.document.DocumentKind;
import dev.plumbline.document.Paper;
import dev.plumbline.document.Visit;
import dev.plumbline.report.Words;
import dev.plumbline.store.Actor;
import dev.plumbline.store.Client;
import dev.plumbline.store.Decision;
import dev.plumbline.store.Deed;
import dev.plumbline.store.SavedVisit;
import dev.plumbline.store.User;
import dev.plumbline.web.view.Pages;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The result of a visit: read, decided on, signed, added to, printed. */
final class ResultPages {

    private static final List<String> KINDS = List.of("assessment", "handout", "letter");

    private final Practice practice;
    private final VisitDesk desk;
    private final ClientPages clients;
    private final Templates templates;
    private final Words words;

    ResultPages(Practice practice, VisitDesk desk, ClientPages clients, Templates templates) {
        this.practice = practice;
        this.desk = desk;
        this.clients = clients;
        this.templates = templates;
        this.words = new Words(practice.rules().language());
    }

    void register(JavalinConfig config) {
        config.routes.get("/visits/{id}", this::show);
        config.routes.get("/visits/{id}/documents/{name}", this::document);
        config.routes.get("/visits/{id}/result.json", this::json);
        config.routes.get("/visits/{id}/replay", this::replay);
        config.routes.post("/visits/{id}/sign", context -> {
            desk.sign(actor(context), id(context), revision(context));
            back(context);
        });
        config.routes.post("/visits/{id}/amend", context -> {
            practice.store().visits().amend(actor(context), id(context), DoorPages.given(context, "words"));
            back(context);
        });
        config.routes.post("/visits/{id}/decide", this::decide);
    }

    private void show(Context context) {
        SavedVisit visit = visit(context);
        Client client = practice.store().clients().get(actor(context), visit.clientId());
        practice.store().audit().note(actor(context).id(), Deed.VISIT_SEEN, "visit", visit.id());
        Visit document = desk.document(visit, DocumentKind.ASSESSMENT);
        templates.show(
                context,
                "result.jte",
                new Pages.ResultPage(
                        Frames.of(context, practice, "Result · " + client.name(), null),
                        ClientPages.line(client),
                        clients.line(visit),
                        visit.revision(),
                        "",
                        practice.documents().content(DocumentKind.ASSESSMENT, List.of(document)),
                        signed(visit),
                        plan(context, document.result(), visit),
                        amendments(context, visit),
                        KINDS));
    }

    private String signed(SavedVisit visit) {
        SavedVisit.Signature signature = visit.signature();
        if (signature == null) {
            return "";
        }
        String by = "Signed by " + name(signature.userId()) + " on " + when(signature.at()) + " with the rules "
                + signature.ruleSet() + " " + signature.ruleSetVersion() + ".";
        return signature.ruleSetSha256().equals(practice.rules().identity().sha256())
                ? by
                : by + " The rules have changed since: what stands here is what today's make of it; what was signed is"
                        + " kept as it was written.";
    }

    private List<Pages.PlanLine> plan(Context context, Result result, SavedVisit visit) {
        List<Decision> decisions = practice.store().visits().decisions(actor(context), visit.id());
        List<Pages.PlanLine> lines = new ArrayList<>();
        result.plan()
                .items()
                .forEach(item -> lines.add(new Pages.PlanLine(
                        item.code(),
                        item.name(),
                        item.text(),
                        decisions.stream()
                                .filter(decision -> decision.item().equals(item.code()))
                                .map(this::note)
                                .toList())));
        return lines;
    }

    private Pages.Note note(Decision decision) {
        String said = decision.choice().name().substring(0, 1)
                + decision.choice().name().substring(1).toLowerCase(Locale.ROOT)
                + (decision.changedTo().isEmpty() ? "" : ": " + decision.changedTo())
                + (decision.reason().isEmpty() ? "" : " (" + decision.reason() + ")");
        return new Pages.Note(name(decision.authorId()), when(decision.decidedAt()), said);
    }

    private List<Pages.Note> amendments(Context context, SavedVisit visit) {
        return practice.store().visits().amendments(actor(context), visit.id()).stream()
                .map(each -> new Pages.Note(name(each.authorId()), when(each.addedAt()), each.words()))
                .toList();
    }

    private void decide(Context context) {
        practice.store()
                .visits()
                .decide(
                        actor(context),
                        id(context),
                        DoorPages.given(context, "item"),
                        Answers.choice(DoorPages.given(context, "choice")),
                        DoorPages.given(context, "reason"),
                        DoorPages.given(context, "changedTo"));
        back(context);
    }

    private void document(Context context) {
        String name = context.pathParam("name");
        boolean pdf = name.endsWith(".pdf");
        String kindName = pdf ? name.substring(0, name.length() - 4) : name;
        if (!KINDS.contains(kindName)) {
            throw new Refusal(404, "There is no such document.");
        }
        DocumentKind kind = DocumentKind.valueOf(kindName.toUpperCase(Locale.ROOT));
        SavedVisit visit = visit(context);
        List<Visit> visits = List.of(desk.document(visit, kind));
        practice.store().audit().note(actor(context).id(), Deed.DOCUMENT_MADE, "visit", visit.id());
        if (pdf) {
            context.contentType("application/pdf")
                    .header("Content-Disposition", "inline; filename=\"" + kindName + ".pdf\"")
                    .result(practice.documents().pdf(kind, visits, Paper.A4));
        } else {
            context.header("Content-Security-Policy", practice.documents().policy())
                    .html(practice.documents().html(kind, visits));
        }
    }

    /** What was signed, to the letter; of a draft what it comes to now. */
    private void json(Context context) {
        SavedVisit visit = visit(context);
        SavedVisit.Signature signature = visit.signature();
        context.contentType("application/json; charset=utf-8")
                .result(signature == null ? desk.whole(visit).toJson() : signature.result());
    }

    private void replay(Context context) throws IOException {
        SavedVisit visit = visit(context);
        Client client = practice.store().clients().get(actor(context), visit.clientId());
        Replayed replayed = desk.replay(visit);
        practice.store().audit().note(actor(context).id(), Deed.VISIT_SEEN, "visit", visit.id());
        templates.show(
                context,
                "replay.jte",
                new Pages.Replay(
                        Frames.of(context, practice, "Signed, and today", null),
                        ClientPages.line(client),
                        clients.line(visit),
                        signed(visit),
                        verdict(replayed),
                        replayed.differences().stream()
                                .map(each -> new Pages.Difference(each.what(), each.then(), each.now()))
                                .toList()));
    }

    private static String verdict(Replayed replayed) {
        if (replayed.sameResult()) {
            return "These answers give the same result today, to the letter.";
        }
        String since = replayed.sameRules() ? "The program has changed since." : "The rules have changed since.";
        return replayed.differences().isEmpty()
                ? since + " What is concluded and advised is the same; reasons or wording differ."
                : since + " What differs stands here.";
    }

    private SavedVisit visit(Context context) {
        return practice.store().visits().get(actor(context), id(context));
    }

    private static Actor actor(Context context) {
        return Visitor.of(context).actor();
    }

    private static String id(Context context) {
        return context.pathParam("id");
    }

    private static int revision(Context context) {
        String revision = DoorPages.given(context, "revision");
        if (!revision.matches("\\d{1,9}")) {
            throw new Refusal(422, "Send the revision that was read.");
        }
        return Integer.parseInt(revision);
    }

    private static void back(Context context) {
        context.redirect("/visits/" + id(context), HttpStatus.SEE_OTHER);
    }

    private String name(String userId) {
        return practice.store().users().all().stream()
                .filter(user -> user.id().equals(userId))
                .map(User::name)
                .findFirst()
                .orElse("somebody");
    }

    private String when(Instant instant) {
        return words.phrases().date(java.time.LocalDate.ofInstant(instant, java.time.ZoneId.systemDefault()));
    }
}
