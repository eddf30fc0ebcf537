package dev.plumbline.web;

import dev.plumbline.json.JsonText;
import dev.plumbline.store.GivenFeedback;
import dev.plumbline.store.KeptFeedback;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The REST API of what became of cards, for owners. */
final class FeedbackApi {

    private final Practice practice;

    FeedbackApi(Practice practice) {
        this.practice = practice;
    }

    void register(JavalinConfig config) {
        config.routes.get(Api.V1 + "/feedback", this::latest);
    }

    private void latest(Context context) {
        List<KeptFeedback> all = practice.store()
                .feedback()
                .latest(ApiJson.actor(context), ApiJson.from(context.queryParam("from")), Api.MOST + 1);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("feedback", all.stream().limit(Api.MOST).map(FeedbackApi::tree).toList());
        tree.put("more", all.size() > Api.MOST);
        ApiJson.json(context, 200, JsonText.pretty(tree));
    }

    private static Map<String, @Nullable Object> tree(KeptFeedback kept) {
        GivenFeedback given = kept.given();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", kept.id());
        tree.put("at", kept.at());
        tree.put("service", given.service());
        tree.put("issuer", given.issuer());
        tree.put("card", given.card());
        tree.put("outcome", outcome(given));
        tree.put("acceptedSuggestions", given.suggestions());
        tree.put("reasonSystem", given.reasonSystem());
        tree.put("reasonCode", given.reasonCode());
        tree.put("userComment", given.words());
        tree.put("outcomeTimestamp", given.outcomeAt());
        return tree;
    }

    /** All of it on one line. */
    static String words(GivenFeedback given) {
        String reason = given.reasonCode() == null ? "" : ": " + given.reasonCode();
        return outcome(given) + reason + (given.words().isEmpty() ? "" : " (" + given.words() + ")");
    }

    private static String outcome(GivenFeedback given) {
        return given.accepted() ? "accepted" : "overridden";
    }
}
