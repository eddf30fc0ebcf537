package dev.plumbline.fhir;

import dev.plumbline.intake.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a resource, which takes itself apart; what is not what FHIR says it is becomes a problem, once for each place.
 *
 * @param path where it stands, as a FHIRPath
 */
record Element(Node.Mapping node, String path, Findings findings) {

    /** The same element where another path leads to. */
    Element under(String otherPath) {
        return new Element(node, otherPath, findings);
    }

    /** The text of a primitive that is a string in JSON, such as a code, a date or a URL; null when there is none. */
    @Nullable
    String text(String name) {
        Node value = value(name);
        if (value instanceof Node.Scalar scalar
                && scalar.quoted()
                && !scalar.text().isEmpty()) {
            return scalar.text();
        } else if (value != null) {
            wrong(value, name, "expected a text that is not empty");
        }
        return null;
    }

    /** A number or boolean as it is written; null when there is none. */
    Node.@Nullable Scalar bare(String name) {
        Node value = value(name);
        if (value instanceof Node.Scalar scalar && !scalar.quoted() && !scalar.isBlank()) {
            return scalar;
        } else if (value != null) {
            wrong(value, name, "expected a number, true or false, without quotes");
        }
        return null;
    }

    /** What stands behind a name, whatever it is; null when the name is not there. */
    @Nullable
    Node value(String name) {
        Node found = null;
        for (Node.Entry entry : node.entries()) {
            if (entry.key().equals(name)) {
                if (found != null) {
                    wrong(entry.value(), name, "given twice");
                    return found;
                }
                found = entry.value();
            }
        }
        return found;
    }

    /** The element behind a name; null when there is none. */
    @Nullable
    Element child(String name) {
        Node value = value(name);
        if (value instanceof Node.Mapping mapping) {
            return new Element(mapping, path + "." + name, findings);
        } else if (value != null) {
            wrong(value, name, "expected an object");
        }
        return null;
    }

    /** The elements of a list; empty when there is none. */
    List<Element> children(String name) {
        Node value = value(name);
        List<Element> children = new ArrayList<>();
        if (value instanceof Node.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                if (item instanceof Node.Mapping mapping) {
                    children.add(new Element(mapping, path + "." + name + "[" + i + "]", findings));
                } else {
                    wrong(item, name + "[" + i + "]", "expected an object");
                }
            }
        } else if (value != null) {
            wrong(value, name, "expected a list");
        }
        return children;
    }

    /** Says that something is wrong with what stands behind a name, or with this element itself when the name is empty. */
    void wrong(Node at, String name, String message) {
        findings.problem(at, name.isEmpty() ? path : path + "." + name, message);
    }
}
