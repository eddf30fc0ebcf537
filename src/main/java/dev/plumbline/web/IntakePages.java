package dev.plumbline.web;

import dev.plumbline.Assessment;
import dev.plumbline.Result;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.interview.Step;
import dev.plumbline.json.JsonReading;
import dev.plumbline.json.JsonText;
import dev.plumbline.picture.BodyPain;
import dev.plumbline.result.NextQuestion;
import dev.plumbline.store.Actor;
import dev.plumbline.store.Client;
import dev.plumbline.store.Deed;
import dev.plumbline.store.SavedVisit;
import dev.plumbline.web.view.Pages;
import dev.plumbline.web.view.QuestionView;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions, page by page, each answer saved as it is given. */
final class IntakePages {

    private static final String SITES = "pain.sites";

    private final Practice practice;
    private final VisitDesk desk;
    private final ClientPages clients;
    private final Templates templates;
    private final Questions questions;
    private final Topics topics;
    private final Sides sides;

    IntakePages(Practice practice, VisitDesk desk, ClientPages clients, Templates templates) {
        this.practice = practice;
        this.desk = desk;
        this.clients = clients;
        this.templates = templates;
        this.questions = new Questions(practice.rules());
        this.topics = new Topics(practice.rules());
        this.sides = new Sides(practice.rules());
    }

    void register(JavalinConfig config) {
        config.routes.get("/visits/{id}/intake/{topic}", this::show);
        config.routes.put("/visits/{id}/answers", this::answer);
        config.routes.get("/visits/{id}/next", this::next);
    }

    private void show(Context context) {
        Actor actor = Visitor.of(context).actor();
        SavedVisit visit = practice.store().visits().get(actor, context.pathParam("id"));
        if (visit.isSigned()) {
            throw new Refusal(409, "This visit is signed. Its result is open, and can be added to.");
        }
        Client client = practice.store().clients().get(actor, visit.clientId());
        SavedVisit before = practice.store().visits().before(actor, visit);
        practice.store().audit().note(actor.id(), Deed.VISIT_SEEN, "visit", visit.id());
        String name = context.pathParam("topic");
        Assessment person = visit.assessment();
        Result result = desk.quick(visit);
        List<Field> fields = topics.fields(name, person, result);
        templates.show(
                context,
                "intake.jte",
                new Pages.Intake(
                        Frames.of(context, practice, Topics.heading(name) + " · " + client.name(), null),
                        ClientPages.line(client),
                        visit.id(),
                        visit.revision(),
                        Topics.heading(name),
                        topics.lines(name, person, result),
                        views(fields, person, before == null ? null : before.assessment()),
                        fields.contains(Vocabulary.require(SITES)) ? chart(person) : null,
                        sides.view(result),
                        before == null ? null : clients.line(before)));
    }

    private List<QuestionView> views(List<Field> fields, Assessment person, @Nullable Assessment before) {
        List<QuestionView> views = new ArrayList<>();
        for (Field field : fields) {
            views.add(questions.view(field, "q-" + field.path().replace('.', '-'), person, before));
        }
        return views;
    }

    private String chart(Assessment person) {
        return practice.rules()
                .pictures()
                .body(BodyPain.of(person.facts()))
                .toSvg(practice.rules().pictures()::word, "body");
    }

    /** {@code {"revision": 3, "fact": "pain.severity", "value": 4}}; a value of null takes the answer back. */
    private void answer(Context context) throws IOException {
        Map<String, @Nullable Object> sent = JsonReading.object(context.body());
        if (!(sent.get("revision") instanceof Long revision)) {
            throw new Refusal(422, "Send the revision that was changed.");
        }
        Field field = Answers.field(sent.get("fact"));
        SavedVisit visit = desk.answer(
                Visitor.of(context).actor(),
                context.pathParam("id"),
                Math.toIntExact(revision),
                field,
                sent.get("value"));
        Assessment person = visit.assessment();
        Map<String, @Nullable Object> reply = new LinkedHashMap<>();
        reply.put("revision", visit.revision());
        reply.put("side", templates.text("side.jte", sides.view(desk.quick(visit))));
        reply.put("chart", field.path().startsWith("pain.") || field.path().startsWith("legs.") ? chart(person) : null);
        context.result(JsonText.compact(reply)).contentType("application/json");
    }

    private void next(Context context) {
        Actor actor = Visitor.of(context).actor();
        SavedVisit visit = practice.store().visits().get(actor, context.pathParam("id"));
        Step step = desk.next(visit);
        NextQuestion ask = step.ask();
        Map<String, @Nullable Object> reply = new LinkedHashMap<>();
        reply.put("revision", visit.revision());
        reply.put("open", step.stillOpen());
        reply.put("emergency", step.isEmergency());
        if (ask == null) {
            reply.put("question", null);
        } else {
            SavedVisit before = practice.store().visits().before(actor, visit);
            QuestionView view = questions.view(
                    Vocabulary.require(ask.fact()),
                    "next",
                    visit.assessment(),
                    before == null ? null : before.assessment());
            reply.put("question", templates.text("question.jte", view));
            reply.put("couldChange", ask.couldChange());
        }
        context.result(JsonText.compact(reply)).contentType("application/json");
    }
}
