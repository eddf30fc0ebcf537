package dev.plumbline.intake;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Takes YAML apart, event by event, so that a file that goes too deep or too far is left where it does. Scalars stay as they
 * are written: what {@code no} means is for the field to say, not for YAML.
 */
final class YamlTree {

    private static final Set<String> PLAIN_TAGS =
            Set.of("str", "int", "float", "bool", "null", "timestamp", "map", "seq");
    private static final String ALIAS = "an alias ('*name') repeats an anchored value; write the value out";
    private static final String STANDARD_TAG = "tag:yaml.org,2002:";

    private final Iterator<Event> events;
    private int nodes;

    private YamlTree(String text) {
        this.events = new Yaml(options()).parse(new StringReader(text)).iterator();
    }

    static Node read(String text) throws UnreadableException {
        try {
            return new YamlTree(text).document();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            throw at(why(e), mark);
        } catch (ReaderException e) {
            throw new UnreadableException(
                    "a character that no text file contains (code " + e.getCodePoint() + "); is this a text file?",
                    lineOf(text, e.getPosition()),
                    1);
        } catch (YAMLException | IllegalArgumentException e) {
            // The parser decodes the escapes of a tag by a library that refuses some of them with an exception of its
            // own.
            throw new UnreadableException("not readable as YAML", 1, 1);
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Text.MOST_BYTES);
        options.setProcessComments(false);
        return options;
    }

    private Node document() throws UnreadableException {
        Node root = null;
        while (events.hasNext()) {
            if (!(events.next() instanceof DocumentStartEvent start)) {
                continue;
            }
            Node document = node(events.next(), 0);
            if (root != null) {
                Mark mark = start.getStartMark();
                throw at("a second document begins here; a file holds one assessment", mark);
            }
            root = document;
        }
        return root == null ? new Node.Mapping(List.of(), 1, 1) : root;
    }

    private Node node(Event event, int depth) throws UnreadableException {
        Mark mark = event.getStartMark();
        if (++nodes > Text.MOST_NODES) {
            throw at(Text.TOO_MANY, mark);
        } else if (depth > Text.MOST_NESTING) {
            throw at(Text.TOO_DEEP, mark);
        }
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        if (event instanceof MappingStartEvent mapping) {
            refuseTag(mapping.getTag(), mark);
            return new Node.Mapping(entries(depth), line, column);
        } else if (event instanceof SequenceStartEvent sequence) {
            refuseTag(sequence.getTag(), mark);
            List<Node> items = new ArrayList<>();
            for (Event item = events.next(); item instanceof NodeEvent; item = events.next()) {
                items.add(node(item, depth + 1));
            }
            return new Node.Sequence(items, line, column);
        }
        ScalarEvent scalar = scalar(event, ALIAS);
        return new Node.Scalar(scalar.getValue(), !scalar.isPlain(), line, column);
    }

    private List<Node.Entry> entries(int depth) throws UnreadableException {
        List<Node.Entry> entries = new ArrayList<>();
        for (Event event = events.next(); event instanceof NodeEvent; event = events.next()) {
            ScalarEvent key = scalar(event, "a key must be a single word");
            Mark mark = key.getStartMark();
            Node value = node(events.next(), depth + 1);
            entries.add(new Node.Entry(key.getValue(), mark.getLine() + 1, mark.getColumn() + 1, value));
        }
        return entries;
    }

    private static ScalarEvent scalar(Event event, String otherwise) throws UnreadableException {
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), scalar.getStartMark());
            return scalar;
        }
        throw at(event instanceof AliasEvent ? ALIAS : otherwise, event.getStartMark());
    }

    /** Tags that only say what YAML would take the value for anyway are passed over; all others ask for something to be done. */
    private static void refuseTag(@Nullable String tag, Mark mark) throws UnreadableException {
        if (tag == null || tag.equals("!")) {
            return;
        }
        boolean standard = tag.startsWith(STANDARD_TAG);
        if (!standard || !PLAIN_TAGS.contains(tag.substring(STANDARD_TAG.length()))) {
            throw at("a tag ('!name') has no meaning here; write the plain value", mark);
        }
    }

    private static String why(MarkedYAMLException e) {
        String problem = e.getProblem();
        if (problem == null) {
            return "not readable as YAML";
        } else if (problem.contains("\\t(TAB)")) {
            return "a tab where only spaces may stand; indent with spaces";
        }
        String sentence = problem.replaceAll("'?<stream end>'?", "the end of the file")
                .replaceAll("'?<scalar>'?", "another value")
                .replaceAll("'?<block end>'?", "the end of the group");
        return "not readable as YAML: " + UnreadableException.brief(sentence);
    }

    private static UnreadableException at(String message, @Nullable Mark mark) {
        return new UnreadableException(
                message, mark == null ? 1 : mark.getLine() + 1, mark == null ? 1 : mark.getColumn() + 1);
    }

    private static int lineOf(String text, int position) {
        int end = Math.min(Math.max(position, 0), text.length());
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
