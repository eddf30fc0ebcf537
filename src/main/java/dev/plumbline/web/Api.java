package dev.plumbline.web;

import dev.plumbline.Assessment;
import dev.plumbline.Result;
import dev.plumbline.fact.Field;
import dev.plumbline.json.JsonReading;
import dev.plumbline.json.JsonText;
import dev.plumbline.store.Actor;
import dev.plumbline.store.Client;
import dev.plumbline.store.SavedVisit;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The REST API: assessments and results as the command line has them, clients and visits around them. */
final class Api {

    private static final int MOST = 200;
    private static final String V1 = "/api/v1";

    private final Practice practice;
    private final VisitDesk desk;

    Api(Practice practice, VisitDesk desk) {
        this.practice = practice;
        this.desk = desk;
    }

    void register(JavalinConfig config) {
        config.routes.get(V1 + "/openapi.json", context -> json(context, 200, description()));
        config.routes.post(V1 + "/assess", this::assess);
        config.routes.get(
                V1 + "/clients",
                context -> json(
                        context,
                        200,
                        JsonText.pretty(practice.store().clients().find(actor(context), "", MOST).stream()
                                .map(Api::client)
                                .toList())));
        config.routes.post(V1 + "/clients/search", this::search);
        config.routes.post(V1 + "/clients", this::addClient);
        config.routes.get(
                V1 + "/clients/{id}",
                context -> json(
                        context,
                        200,
                        JsonText.pretty(client(practice.store().clients().get(actor(context), id(context))))));
        config.routes.delete(V1 + "/clients/{id}", context -> {
            practice.store().clients().delete(actor(context), id(context));
            context.status(204);
        });
        config.routes.get(
                V1 + "/clients/{id}/export",
                context -> json(context, 200, practice.store().exports().json(actor(context), id(context))));
        config.routes.get(
                V1 + "/clients/{id}/visits",
                context -> json(
                        context,
                        200,
                        JsonText.pretty(practice.store().visits().of(actor(context), id(context)).stream()
                                .map(Api::visit)
                                .toList())));
        config.routes.post(
                V1 + "/clients/{id}/visits",
                context -> json(context, 201, JsonText.pretty(visit(desk.start(actor(context), id(context))))));
        config.routes.get(
                V1 + "/visits/{id}",
                context -> json(
                        context,
                        200,
                        JsonText.pretty(visit(practice.store().visits().get(actor(context), id(context))))));
        config.routes.get(
                V1 + "/visits/{id}/assessment",
                context -> json(
                        context,
                        200,
                        practice.store()
                                .visits()
                                .get(actor(context), id(context))
                                .facts()));
        config.routes.put(V1 + "/visits/{id}/assessment", this::save);
        config.routes.put(V1 + "/visits/{id}/answers", this::answer);
        config.routes.get(V1 + "/visits/{id}/result", this::result);
        config.routes.post(
                V1 + "/visits/{id}/sign",
                context -> json(
                        context,
                        200,
                        JsonText.pretty(visit(desk.sign(actor(context), id(context), revision(body(context)))))));
        config.routes.post(V1 + "/visits/{id}/amendments", this::amend);
    }

    /** The body is an assessment as a file has it, in JSON or YAML; nothing is kept. */
    private void assess(Context context) {
        Assessment person = Assessment.parse(context.body());
        json(context, 200, practice.assessor().assess(person, practice.today()).toJson());
    }

    private void search(Context context) throws IOException {
        String part = text(body(context), "part");
        json(
                context,
                200,
                JsonText.pretty(practice.store().clients().find(actor(context), part, MOST).stream()
                        .map(Api::client)
                        .toList()));
    }

    private void addClient(Context context) throws IOException {
        Map<String, @Nullable Object> sent = body(context);
        Client added = practice.store().clients().add(actor(context), text(sent, "name"), text(sent, "reference"));
        json(context, 201, JsonText.pretty(client(added)));
    }

    /** The body is a whole assessment; the revision that was read stands in {@code If-Match}. */
    private void save(Context context) {
        String match = context.header("If-Match");
        if (match == null || !match.matches("\"?\\d{1,9}\"?")) {
            throw new Refusal(428, "Send If-Match with the revision that was read.");
        }
        int revision = Integer.parseInt(match.replace("\"", ""));
        practice.store().visits().save(actor(context), id(context), Assessment.parse(context.body()), revision);
        json(context, 200, JsonText.pretty(visit(practice.store().visits().get(actor(context), id(context)))));
    }

    private void answer(Context context) throws IOException {
        Map<String, @Nullable Object> sent = body(context);
        Field field = Answers.field(sent.get("fact"));
        SavedVisit visit = desk.answer(actor(context), id(context), revision(sent), field, sent.get("value"));
        json(context, 200, JsonText.pretty(visit(visit)));
    }

    private void result(Context context) {
        SavedVisit visit = practice.store().visits().get(actor(context), id(context));
        SavedVisit.Signature signature = visit.signature();
        Result result = signature == null ? desk.whole(visit) : null;
        json(context, 200, signature == null && result != null ? result.toJson() : written(signature));
    }

    private static String written(SavedVisit.@Nullable Signature signature) {
        return signature == null ? "" : signature.result();
    }

    private void amend(Context context) throws IOException {
        practice.store().visits().amend(actor(context), id(context), text(body(context), "words"));
        context.status(204);
    }

    private static Map<String, @Nullable Object> client(Client client) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", client.id());
        tree.put("name", client.name());
        tree.put("reference", client.reference());
        return tree;
    }

    private static Map<String, @Nullable Object> visit(SavedVisit visit) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", visit.id());
        tree.put("client", visit.clientId());
        tree.put("ordinal", visit.ordinal());
        tree.put("status", visit.status().name());
        tree.put("heldOn", visit.heldOn().toString());
        tree.put("revision", visit.revision());
        return tree;
    }

    private static Map<String, @Nullable Object> body(Context context) throws IOException {
        return JsonReading.object(context.body());
    }

    private static String text(Map<String, @Nullable Object> sent, String name) {
        return sent.get(name) instanceof String text ? text : "";
    }

    private static int revision(Map<String, @Nullable Object> sent) {
        if (sent.get("revision") instanceof Long revision && revision >= 0 && revision <= Integer.MAX_VALUE) {
            return revision.intValue();
        }
        throw new Refusal(422, "Send the revision that was read.");
    }

    private static String description() throws IOException {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void json(Context context, int status, String json) {
        context.status(status).result(json).contentType("application/json; charset=utf-8");
    }

    private static Actor actor(Context context) {
        return Visitor.of(context).actor();
    }

    private static String id(Context context) {
        return context.pathParam("id");
    }
}
