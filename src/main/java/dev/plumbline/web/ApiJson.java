package dev.plumbline.web;

import dev.plumbline.json.JsonReading;
import dev.plumbline.store.Actor;
import dev.plumbline.store.SavedVisit;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the REST API reads and writes. */
final class ApiJson {

    private ApiJson() {}

    static Map<String, @Nullable Object> visit(SavedVisit visit) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", visit.id());
        tree.put("client", visit.clientId());
        tree.put("ordinal", visit.ordinal());
        tree.put("status", visit.status().name());
        tree.put("heldOn", visit.heldOn().toString());
        tree.put("revision", visit.revision());
        return tree;
    }

    static Map<String, @Nullable Object> body(Context context) throws IOException {
        return JsonReading.object(context.body());
    }

    static String text(Map<String, @Nullable Object> sent, String name) {
        return sent.get(name) instanceof String text ? text : "";
    }

    static int revision(Map<String, @Nullable Object> sent) {
        if (sent.get("revision") instanceof Long revision && revision >= 0 && revision <= Integer.MAX_VALUE) {
            return revision.intValue();
        }
        throw new Refusal(422, "Send the revision that was read.");
    }

    /** How many of the first are left out. */
    static int from(@Nullable Object sent) {
        String text = sent == null ? "0" : sent.toString();
        if (!text.matches("\\d{1,9}")) {
            throw new Refusal(422, "from is how many of the first to leave out.");
        }
        return Integer.parseInt(text);
    }

    static void json(Context context, int status, String json) {
        context.status(status).result(json).contentType("application/json; charset=utf-8");
    }

    static Actor actor(Context context) {
        return Visitor.of(context).actor();
    }

    static String id(Context context) {
        return context.pathParam("id");
    }
}
