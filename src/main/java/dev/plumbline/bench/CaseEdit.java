package dev.plumbline.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Edits of one value in the text of a case file: everything else, comments and line breaks, stays as it was written. */
final class CaseEdit {

    private final String text;

    CaseEdit(String text) {
        this.text = text;
    }

    /** The text of a value as it is written. */
    String written(Node node) {
        return text.substring(index(node.getStartMark()), end(node));
    }

    /**
     * The text with another value at a path below a mapping; what is missing on the way is added.
     *
     * @param value the value as YAML in one line
     * @return the text, or null where an alias stands in the way
     */
    @Nullable
    String with(MappingNode mapping, List<String> path, String value) {
        Node node = mapping;
        for (int i = 0; i < path.size(); i++) {
            NodeTuple entry = YamlNodes.entry(node, path.get(i));
            if (entry == null) {
                String key = path.get(i) + ": " + nested(path.subList(i + 1, path.size()), value);
                return inserted((MappingNode) node, key);
            }
            Node found = entry.getValueNode();
            int keyEnd = index(entry.getKeyNode().getEndMark());
            if (index(found.getStartMark()) < keyEnd) {
                return null;
            }
            if (i == path.size() - 1 || !(found instanceof MappingNode)) {
                return spliced(keyEnd, end(found), ": " + nested(path.subList(i + 1, path.size()), value));
            }
            node = found;
        }
        return null;
    }

    private static String nested(List<String> path, String value) {
        String nested = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            nested = "{ " + path.get(i) + ": " + nested + " }";
        }
        return nested;
    }

    private String inserted(MappingNode mapping, String entry) {
        List<NodeTuple> entries = mapping.getValue();
        if (entries.isEmpty()) {
            return spliced(index(mapping.getStartMark()), end(mapping), "{ " + entry + " }");
        }
        int last = end(entries.get(entries.size() - 1).getValueNode());
        if (isFlow(mapping)) {
            return spliced(last, last, ", " + entry);
        }
        int lineEnd = text.indexOf('\n', last);
        int at = lineEnd < 0 ? text.length() : lineEnd;
        int column = entries.get(0).getKeyNode().getStartMark().getColumn();
        return spliced(at, at, "\n" + " ".repeat(column) + entry);
    }

    private String spliced(int from, int to, String with) {
        return text.substring(0, from) + with + text.substring(to);
    }

    /** A block ends, for YAML, where the next begins: its own text ends with its last value. */
    private int end(Node node) {
        if (node instanceof CollectionNode<?> && !isFlow(node)) {
            if (node instanceof MappingNode map && !map.getValue().isEmpty()) {
                return end(map.getValue().get(map.getValue().size() - 1).getValueNode());
            } else if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
                return end(list.getValue().get(list.getValue().size() - 1));
            }
        }
        return index(node.getEndMark());
    }

    private static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW;
    }

    /** The parser counts code points. */
    private int index(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }
}
