package dev.plumbline.bench;

import dev.plumbline.Problem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Where in its file the parts of a case stand: in its row, or in the document that the row varies. */
public final class CaseSpans {

    private final String file;
    private final MappingNode document;
    private final @Nullable MappingNode row;

    CaseSpans(String file, MappingNode document, @Nullable MappingNode row) {
        this.file = file;
        this.document = document;
        this.row = row;
    }

    /** What is the case's own: its row, or the document when there are no rows. */
    MappingNode own() {
        return row == null ? document : row;
    }

    /** The value at a path, in the row before the document; null when it stands in neither. */
    @Nullable
    Node find(List<String> path) {
        Node inRow = row == null ? null : YamlNodes.at(row, path);
        return inRow == null ? YamlNodes.at(document, path) : inRow;
    }

    /** A problem with what stands at a path, at the nearest place above it that is written in this file. */
    Problem problem(String message, String... path) {
        List<String> whole = Arrays.asList(path);
        for (int length = whole.size(); length > 0; length--) {
            Node node = find(whole.subList(0, length));
            if (node != null) {
                return YamlNodes.problem(file, node, String.join(".", whole), message);
            }
        }
        return YamlNodes.problem(file, own(), String.join(".", whole), message);
    }
}
