package dev.plumbline.web;

import dev.plumbline.document.Documents;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The few files that pages refer to. They are read at the start, by name: no path of a request is ever looked for. */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "practice.css", "text/css; charset=utf-8",
            "practice.js", "text/javascript; charset=utf-8",
            "intake.js", "text/javascript; charset=utf-8");

    private final Map<String, byte[]> files = new HashMap<>();

    Assets(Documents documents) {
        TYPES.keySet().forEach(name -> files.put(name, read(name)));
        files.put("document.css", documents.screenStyle().getBytes(StandardCharsets.UTF_8));
    }

    void register(JavalinConfig config) {
        config.routes.get("/assets/{name}", context -> {
            String name = context.pathParam("name");
            byte[] file = files.get(name);
            if (file == null) {
                throw new Refusal(404, "There is no such file.");
            }
            context.contentType(TYPES.getOrDefault(name, "text/css; charset=utf-8"))
                    .header("Cache-Control", "no-cache")
                    .result(file);
        });
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
