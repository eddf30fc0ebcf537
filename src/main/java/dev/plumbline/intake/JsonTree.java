package dev.plumbline.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes JSON apart. */
final class JsonTree {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** What the parser says to programmers: how to make it less strict, or where in its memory something began. */
    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile(": enable `.*| \\((start marker|for|from) .*|`[^`]*`");

    private final JsonParser parser;
    private final Limits limits;
    private int nodes;

    private JsonTree(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    static Node read(String text) throws UnreadableException {
        return read(text, Limits.ASSESSMENT);
    }

    static Node read(String text, Limits limits) throws UnreadableException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonTree(parser, limits).document();
        } catch (StreamConstraintsException e) {
            throw at("a name or number far too long for " + limits.what(), e.getLocation());
        } catch (JsonEOFException e) {
            throw at("not readable as JSON: the file ends before it is complete", e.getLocation());
        } catch (JsonProcessingException e) {
            String why = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
            String sentence =
                    FOR_PROGRAMMERS.matcher(why.lines().findFirst().orElse("")).replaceAll("");
            throw at("not readable as JSON: " + UnreadableException.brief(sentence), e.getLocation());
        } catch (IOException e) {
            throw new UnreadableException("not readable as JSON", 1, 1);
        }
    }

    private Node document() throws IOException, UnreadableException {
        if (parser.nextToken() == null) {
            return new Node.Mapping(List.of(), 1, 1);
        }
        Node root = node(0);
        if (parser.nextToken() != null) {
            throw at(
                    "something follows the end of " + limits.the() + "; a file holds one",
                    parser.currentTokenLocation());
        }
        return root;
    }

    private Node node(int depth) throws IOException, UnreadableException {
        JsonLocation at = parser.currentTokenLocation();
        if (++nodes > limits.nodes()) {
            throw at(limits.tooMany(), at);
        } else if (depth > limits.nesting()) {
            throw at(limits.tooDeep(), at);
        }
        int line = at.getLineNr();
        int column = at.getColumnNr();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            List<Node.Entry> entries = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                JsonLocation key = parser.currentTokenLocation();
                String name = parser.currentName();
                parser.nextToken();
                entries.add(new Node.Entry(name, key.getLineNr(), key.getColumnNr(), node(depth + 1)));
            }
            return new Node.Mapping(entries, line, column);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(depth + 1));
            }
            return new Node.Sequence(items, line, column);
        }
        return new Node.Scalar(parser.getText(), parser.currentToken() == JsonToken.VALUE_STRING, line, column);
    }

    private static UnreadableException at(String message, JsonLocation at) {
        return new UnreadableException(message, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
    }
}
