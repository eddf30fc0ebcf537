package dev.plumbline.web;

import dev.plumbline.Result;
import dev.plumbline.document.DocumentKind;
import dev.plumbline.report.Words;
import dev.plumbline.store.Actor;
import dev.plumbline.store.Client;
import dev.plumbline.store.Deed;
import dev.plumbline.store.SavedVisit;
import dev.plumbline.web.view.Pages;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;

/** Clients: found or added in two keystrokes, looked at, given out, deleted. No name is ever in an address. */
final class ClientPages {

    private static final int MOST = 30;

    private final Practice practice;
    private final VisitDesk desk;
    private final Templates templates;
    private final Words words;

    ClientPages(Practice practice, VisitDesk desk, Templates templates) {
        this.practice = practice;
        this.desk = desk;
        this.templates = templates;
        this.words = new Words(practice.rules().language());
    }

    void register(JavalinConfig config) {
        config.routes.get("/", context -> list(context, ""));
        config.routes.post(
                "/clients/find",
                context -> templates.show(
                        context, "found.jte", found(Visitor.of(context).actor(), DoorPages.given(context, "part"))));
        config.routes.post("/clients", this::add);
        config.routes.get("/clients/{id}", this::show);
        config.routes.post("/clients/{id}", this::rename);
        config.routes.post("/clients/{id}/export", this::export);
        config.routes.post("/clients/{id}/delete", this::delete);
        config.routes.get("/clients/{id}/progress", this::progress);
        config.routes.post("/clients/{id}/visits", this::start);
    }

    private void list(Context context, String said) {
        templates.show(
                context,
                "clients.jte",
                new Pages.Clients(
                        Frames.of(context, practice, "Clients", said.isEmpty() ? null : said),
                        found(Visitor.of(context).actor(), "")));
    }

    private Pages.Found found(Actor actor, String part) {
        List<Client> clients = practice.store().clients().find(actor, part, MOST + 1);
        return new Pages.Found(
                clients.stream().limit(MOST).map(ClientPages::line).toList(), clients.size() > MOST);
    }

    static Pages.ClientLine line(Client client) {
        return new Pages.ClientLine(client.id(), client.name(), client.reference() == null ? "" : client.reference());
    }

    private void add(Context context) {
        Client client = practice.store()
                .clients()
                .add(
                        Visitor.of(context).actor(),
                        DoorPages.given(context, "name"),
                        DoorPages.given(context, "reference"));
        context.redirect("/clients/" + client.id(), HttpStatus.SEE_OTHER);
    }

    private void show(Context context) {
        Actor actor = Visitor.of(context).actor();
        Client client = practice.store().clients().get(actor, context.pathParam("id"));
        List<SavedVisit> visits = practice.store().visits().of(actor, client.id());
        practice.store().audit().note(actor.id(), Deed.CLIENT_SEEN, "client", client.id());
        List<Pages.VisitLine> lines = new ArrayList<>();
        visits.forEach(visit -> lines.add(0, line(visit)));
        List<Pages.Chart> charts = visits.size() < 2
                ? List.of()
                : practice.documents().charts(desk.progress(visits)).stream()
                        .map(chart -> new Pages.Chart(chart.name(), chart.drawing(), chart.verdict()))
                        .toList();
        templates.show(
                context,
                "client.jte",
                new Pages.Client(Frames.of(context, practice, client.name(), null), line(client), lines, charts));
    }

    Pages.VisitLine line(SavedVisit visit) {
        Result result = desk.quick(visit);
        return new Pages.VisitLine(
                visit.id(),
                visit.ordinal(),
                words.phrases().date(visit.heldOn()),
                visit.isSigned(),
                result.urgency().text(),
                Topics.SAFETY);
    }

    private void rename(Context context) {
        practice.store()
                .clients()
                .rename(
                        Visitor.of(context).actor(),
                        context.pathParam("id"),
                        DoorPages.given(context, "name"),
                        DoorPages.given(context, "reference"));
        context.redirect("/clients/" + context.pathParam("id"), HttpStatus.SEE_OTHER);
    }

    private void export(Context context) {
        String json = practice.store().exports().json(Visitor.of(context).actor(), context.pathParam("id"));
        context.contentType("application/json; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"client.json\"")
                .result(json);
    }

    private void delete(Context context) {
        Actor actor = Visitor.of(context).actor();
        Client client = practice.store().clients().get(actor, context.pathParam("id"));
        if (!client.name().equals(DoorPages.given(context, "name").strip())) {
            throw new Refusal(422, "To delete a client, type the name as it is written. Nothing was deleted.");
        }
        practice.store().clients().delete(actor, client.id());
        list(context, "The client and all visits are deleted. The audit trail keeps that this took place.");
    }

    private void progress(Context context) {
        Actor actor = Visitor.of(context).actor();
        List<SavedVisit> visits = practice.store().visits().of(actor, context.pathParam("id"));
        if (visits.isEmpty()) {
            throw new Refusal(404, "There is no visit yet.");
        }
        context.header("Content-Security-Policy", practice.documents().policy())
                .html(practice.documents().html(DocumentKind.PROGRESS, desk.progress(visits)));
    }

    private void start(Context context) {
        SavedVisit visit = desk.start(Visitor.of(context).actor(), context.pathParam("id"));
        context.redirect("/visits/" + visit.id() + "/intake/" + Topics.SAFETY, HttpStatus.SEE_OTHER);
    }
}
