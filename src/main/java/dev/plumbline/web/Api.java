package dev.plumbline.web;

import dev.plumbline.Assessment;
import dev.plumbline.json.JsonText;
import dev.plumbline.store.Client;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The REST API: assessments and results as the command line has them, and clients around them. */
final class Api {

    /** So many clients are sent at once. */
    static final int MOST = 200;

    static final String V1 = "/api/v1";

    private final Practice practice;
    private final VisitDesk desk;

    Api(Practice practice, VisitDesk desk) {
        this.practice = practice;
        this.desk = desk;
    }

    void register(JavalinConfig config) {
        config.routes.get(V1 + "/openapi.json", context -> ApiJson.json(context, 200, description()));
        config.routes.post(V1 + "/assess", this::assess);
        config.routes.get(V1 + "/clients", context -> found(context, "", ApiJson.from(context.queryParam("from"))));
        config.routes.post(V1 + "/clients/search", this::search);
        config.routes.post(V1 + "/clients", this::addClient);
        config.routes.get(
                V1 + "/clients/{id}",
                context -> ApiJson.json(
                        context,
                        200,
                        JsonText.pretty(
                                client(practice.store().clients().get(ApiJson.actor(context), ApiJson.id(context))))));
        config.routes.delete(V1 + "/clients/{id}", context -> {
            practice.store().clients().delete(ApiJson.actor(context), ApiJson.id(context));
            context.status(204);
        });
        config.routes.get(
                V1 + "/clients/{id}/export",
                context -> ApiJson.json(
                        context, 200, practice.store().exports().json(ApiJson.actor(context), ApiJson.id(context))));
        config.routes.get(
                V1 + "/clients/{id}/visits",
                context -> ApiJson.json(
                        context,
                        200,
                        JsonText.pretty(
                                practice.store().visits().of(ApiJson.actor(context), ApiJson.id(context)).stream()
                                        .map(ApiJson::visit)
                                        .toList())));
        config.routes.post(
                V1 + "/clients/{id}/visits",
                context -> ApiJson.json(
                        context,
                        201,
                        JsonText.pretty(ApiJson.visit(desk.start(ApiJson.actor(context), ApiJson.id(context))))));
    }

    /** The body is an assessment as a file has it, in JSON or YAML; nothing is kept. */
    private void assess(Context context) {
        Assessment person = Assessment.parse(context.body());
        ApiJson.json(
                context,
                200,
                practice.assessor().assess(person, practice.today()).toJson());
    }

    private void search(Context context) throws IOException {
        Map<String, @Nullable Object> sent = ApiJson.body(context);
        found(context, ApiJson.text(sent, "part"), ApiJson.from(sent.get("from")));
    }

    /** One more than is sent is looked for: whoever reads them is told that there are more. */
    private void found(Context context, String part, int from) {
        List<Client> clients = practice.store().clients().find(ApiJson.actor(context), part, from, MOST + 1);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("clients", clients.stream().limit(MOST).map(Api::client).toList());
        tree.put("more", clients.size() > MOST);
        ApiJson.json(context, 200, JsonText.pretty(tree));
    }

    private void addClient(Context context) throws IOException {
        Map<String, @Nullable Object> sent = ApiJson.body(context);
        Client added = practice.store()
                .clients()
                .add(ApiJson.actor(context), ApiJson.text(sent, "name"), ApiJson.text(sent, "reference"));
        ApiJson.json(context, 201, JsonText.pretty(client(added)));
    }

    private static Map<String, @Nullable Object> client(Client client) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", client.id());
        tree.put("name", client.name());
        tree.put("reference", client.reference());
        return tree;
    }

    private static String description() throws IOException {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
