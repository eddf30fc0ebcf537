package dev.plumbline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.plumbline.conclusion.PatternCode;
import dev.plumbline.result.DataWarning;
import dev.plumbline.result.Outline;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** An outline as the contract's short line: its keys and their order are public. */
public final class OutlineJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private OutlineJson() {}

    /** Writes one line in UTF-8, with its line break; the stream is left open. */
    public static void write(Outline outline, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("source", outline.source());
            json.writeObjectFieldStart("urgency");
            json.writeStringField("level", outline.urgency().name());
            json.writeEndObject();
            flags(outline, json);
            json.writeArrayFieldStart("patterns");
            for (PatternCode pattern : outline.patterns()) {
                json.writeString(pattern.name());
            }
            json.writeEndArray();
            contributors(outline, json);
            json.writeObjectFieldStart("plan");
            json.writeStringField("status", outline.plan().name());
            json.writeEndObject();
            json.writeBooleanField("screenComplete", outline.screenComplete());
            warnings(outline, json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flags(Outline outline, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("flags");
        for (Outline.Flagged flag : outline.flags()) {
            json.writeStartObject();
            json.writeStringField("code", flag.code().name());
            json.writeStringField("urgency", flag.urgency().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void contributors(Outline outline, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("contributors");
        for (Outline.Weighed contributor : outline.contributors()) {
            json.writeStartObject();
            json.writeStringField("code", contributor.code().name());
            json.writeStringField("likelihood", contributor.likelihood().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void warnings(Outline outline, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("warnings");
        for (DataWarning warning : outline.warnings()) {
            json.writeStartObject();
            json.writeStringField("path", warning.path());
            json.writeStringField("text", warning.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
