package dev.plumbline.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** Takes YAML apart. Scalars stay as they are written: what {@code no} means is for the field to say, not for YAML. */
final class YamlTree {

    private static final String STANDARD_TAG = "tag:yaml.org,2002:";

    private final Set<org.yaml.snakeyaml.nodes.Node> seen = new HashSet<>();

    private YamlTree() {}

    static Node read(String text) throws UnreadableException {
        try {
            List<Node> documents = new ArrayList<>();
            for (org.yaml.snakeyaml.nodes.Node root : new Yaml(options()).composeAll(new java.io.StringReader(text))) {
                if (!documents.isEmpty()) {
                    throw at("a second document begins here; a file holds one assessment", root.getStartMark());
                }
                documents.add(new YamlTree().node(root));
            }
            return documents.isEmpty() ? new Node.Mapping(List.of(), 1, 1) : documents.get(0);
        } catch (MarkedYAMLException e) {
            String problem = e.getProblem() == null ? "not readable as YAML" : e.getProblem();
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            throw at("not readable as YAML: " + problem, mark);
        } catch (ReaderException e) {
            throw new UnreadableException(
                    "a character that no text file contains (code " + e.getCodePoint() + "); is this a text file?",
                    lineOf(text, e.getPosition()),
                    1);
        } catch (YAMLException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new UnreadableException("not readable as YAML: " + message, 1, 1);
        } catch (StackOverflowError e) {
            throw new UnreadableException("nested far too deeply for an assessment", 1, 1);
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(Text.MOST_NESTING);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(Text.MOST_BYTES);
        options.setProcessComments(false);
        return options;
    }

    private Node node(org.yaml.snakeyaml.nodes.Node node) throws UnreadableException {
        Mark mark = node.getStartMark();
        if (!seen.add(node)) {
            throw at("an alias ('*name') repeats an anchored value; write the value out", mark);
        }
        if (!node.getTag().startsWith(STANDARD_TAG)) {
            throw at("the tag '" + node.getTag().getValue() + "' has no meaning here; write the plain value", mark);
        }
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        if (node instanceof MappingNode mapping) {
            List<Node.Entry> entries = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                entries.add(entry(tuple));
            }
            return new Node.Mapping(entries, line, column);
        } else if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
                items.add(node(item));
            }
            return new Node.Sequence(items, line, column);
        }
        ScalarNode scalar = (ScalarNode) node;
        return new Node.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, line, column);
    }

    private Node.Entry entry(NodeTuple tuple) throws UnreadableException {
        Mark mark = tuple.getKeyNode().getStartMark();
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            throw at("a key must be a single word", mark);
        }
        return new Node.Entry(key.getValue(), mark.getLine() + 1, mark.getColumn() + 1, node(tuple.getValueNode()));
    }

    private static UnreadableException at(String message, Mark mark) {
        return new UnreadableException(
                message.strip().replaceAll("\\s+", " "),
                mark == null ? 1 : mark.getLine() + 1,
                mark == null ? 1 : mark.getColumn() + 1);
    }

    private static int lineOf(String text, int position) {
        int end = Math.min(Math.max(position, 0), text.length());
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
