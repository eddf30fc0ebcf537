package dev.plumbline.web;

import dev.plumbline.Assessment;
import dev.plumbline.Result;
import dev.plumbline.fact.Field;
import dev.plumbline.json.JsonText;
import dev.plumbline.store.Decision;
import dev.plumbline.store.SavedVisit;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The REST API of visits: answered, assessed, decided on, signed, added to. */
final class VisitApi {

    private final Practice practice;
    private final VisitDesk desk;

    VisitApi(Practice practice, VisitDesk desk) {
        this.practice = practice;
        this.desk = desk;
    }

    void register(JavalinConfig config) {
        config.routes.get(
                Api.V1 + "/visits/{id}",
                context -> ApiJson.json(
                        context,
                        200,
                        JsonText.pretty(ApiJson.visit(
                                practice.store().visits().get(ApiJson.actor(context), ApiJson.id(context))))));
        config.routes.get(
                Api.V1 + "/visits/{id}/assessment",
                context -> ApiJson.json(
                        context,
                        200,
                        practice.store()
                                .visits()
                                .get(ApiJson.actor(context), ApiJson.id(context))
                                .facts()));
        config.routes.put(Api.V1 + "/visits/{id}/assessment", this::save);
        config.routes.put(Api.V1 + "/visits/{id}/answers", this::answer);
        config.routes.get(Api.V1 + "/visits/{id}/result", this::result);
        config.routes.post(
                Api.V1 + "/visits/{id}/sign",
                context -> ApiJson.json(
                        context,
                        200,
                        JsonText.pretty(ApiJson.visit(desk.sign(
                                ApiJson.actor(context),
                                ApiJson.id(context),
                                ApiJson.revision(ApiJson.body(context)))))));
        config.routes.post(Api.V1 + "/visits/{id}/amendments", this::amend);
        config.routes.get(
                Api.V1 + "/visits/{id}/decisions",
                context -> ApiJson.json(
                        context,
                        200,
                        JsonText.pretty(
                                practice
                                        .store()
                                        .visits()
                                        .decisions(ApiJson.actor(context), ApiJson.id(context))
                                        .stream()
                                        .map(VisitApi::decision)
                                        .toList())));
        config.routes.post(Api.V1 + "/visits/{id}/decisions", this::decide);
        config.routes.get(Api.V1 + "/visits/{id}/replay", this::replay);
    }

    /** The body is a whole assessment; the revision that was read stands in {@code If-Match}. */
    private void save(Context context) {
        String match = context.header("If-Match");
        if (match == null || !match.matches("\"?\\d{1,9}\"?")) {
            throw new Refusal(428, "Send If-Match with the revision that was read.");
        }
        int revision = Integer.parseInt(match.replace("\"", ""));
        practice.store()
                .visits()
                .save(ApiJson.actor(context), ApiJson.id(context), Assessment.parse(context.body()), revision);
        ApiJson.json(
                context,
                200,
                JsonText.pretty(
                        ApiJson.visit(practice.store().visits().get(ApiJson.actor(context), ApiJson.id(context)))));
    }

    private void answer(Context context) throws IOException {
        Map<String, @Nullable Object> sent = ApiJson.body(context);
        Field field = Answers.field(sent.get("fact"));
        SavedVisit visit = desk.answer(
                ApiJson.actor(context), ApiJson.id(context), ApiJson.revision(sent), field, sent.get("value"));
        ApiJson.json(context, 200, JsonText.pretty(ApiJson.visit(visit)));
    }

    private void result(Context context) {
        SavedVisit visit = practice.store().visits().get(ApiJson.actor(context), ApiJson.id(context));
        SavedVisit.Signature signature = visit.signature();
        Result result = signature == null ? desk.whole(visit) : null;
        ApiJson.json(context, 200, signature == null && result != null ? result.toJson() : written(signature));
    }

    private static String written(SavedVisit.@Nullable Signature signature) {
        return signature == null ? "" : signature.result();
    }

    private void amend(Context context) throws IOException {
        practice.store()
                .visits()
                .amend(ApiJson.actor(context), ApiJson.id(context), ApiJson.text(ApiJson.body(context), "words"));
        context.status(204);
    }

    private void decide(Context context) throws IOException {
        Map<String, @Nullable Object> sent = ApiJson.body(context);
        Decision decision = practice.store()
                .visits()
                .decide(
                        ApiJson.actor(context),
                        ApiJson.id(context),
                        ApiJson.text(sent, "item"),
                        Answers.choice(ApiJson.text(sent, "choice")),
                        ApiJson.text(sent, "reason"),
                        ApiJson.text(sent, "changedTo"));
        ApiJson.json(context, 201, JsonText.pretty(decision(decision)));
    }

    private static Map<String, @Nullable Object> decision(Decision decision) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("item", decision.item());
        tree.put("choice", decision.choice().name());
        tree.put("reason", decision.reason());
        tree.put("changedTo", decision.changedTo());
        tree.put("author", decision.authorId());
        tree.put("decidedAt", decision.decidedAt().toString());
        return tree;
    }

    private void replay(Context context) throws IOException {
        Replayed replayed = desk.replay(practice.store().visits().get(ApiJson.actor(context), ApiJson.id(context)));
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("sameRules", replayed.sameRules());
        tree.put("sameResult", replayed.sameResult());
        tree.put(
                "differences",
                replayed.differences().stream()
                        .map(each -> Map.of("what", each.what(), "then", each.then(), "now", each.now()))
                        .toList());
        ApiJson.json(context, 200, JsonText.pretty(tree));
    }
}
