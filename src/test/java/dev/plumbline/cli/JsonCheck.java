package dev.plumbline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** Reads JSON to the end, with a reader that is not ours. */
final class JsonCheck {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonCheck() {}

    /** Whether it is one JSON value and nothing else. */
    static boolean isJson(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            boolean begun = parser.nextToken() != null;
            parser.skipChildren();
            return begun && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    /** The keys of the object that it is. */
    static Set<String> objectKeys(String text) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return keys;
    }
}
