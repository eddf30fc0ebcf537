package dev.plumbline.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes JSON apart. */
final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Text.MOST_NESTING)
                    .build())
            .build();

    private JsonTree() {}

    static Node read(String text) throws UnreadableException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                return new Node.Mapping(List.of(), 1, 1);
            }
            Node root = node(parser);
            if (parser.nextToken() != null) {
                JsonLocation at = parser.currentTokenLocation();
                throw new UnreadableException(
                        "something follows the end of the assessment; a file holds one",
                        at.getLineNr(),
                        at.getColumnNr());
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String why = e instanceof JsonParseException || e.getOriginalMessage() != null
                    ? e.getOriginalMessage().lines().findFirst().orElse("")
                    : "";
            throw new UnreadableException(
                    "not readable as JSON: " + why, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
        } catch (IOException e) {
            throw new UnreadableException("not readable as JSON", 1, 1);
        }
    }

    private static Node node(JsonParser parser) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            List<Node.Entry> entries = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                JsonLocation key = parser.currentTokenLocation();
                String name = parser.currentName();
                parser.nextToken();
                entries.add(new Node.Entry(name, key.getLineNr(), key.getColumnNr(), node(parser)));
            }
            return new Node.Mapping(entries, line, column);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser));
            }
            return new Node.Sequence(items, line, column);
        }
        return new Node.Scalar(parser.getText(), parser.currentToken() == JsonToken.VALUE_STRING, line, column);
    }
}
