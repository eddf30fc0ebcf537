package dev.plumbline.cdshooks;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.Limits;
import dev.plumbline.intake.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object in what a client sent, which takes itself apart; what is not as the specification has it becomes a problem.
 *
 * @param path where it stands, such as {@code CDSHooksRequest.context}
 */
record Part(Node.Mapping node, String path, List<Problem> problems) {

    static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final int MOST_LISTED = 100;
    private static final Limits LIMITS = new Limits(
            "a CDS Hooks request",
            Limits.RESOURCE.bytes(),
            Limits.RESOURCE.nesting(),
            Limits.RESOURCE.nodes(),
            "resources are some ten levels deep",
            "200,000 are the most here");

    /**
     * The whole of it.
     *
     * @throws InvalidInputException when it is no JSON object
     */
    static Part of(String json, String path) {
        Node root = Intake.json(json, path, LIMITS);
        if (root instanceof Node.Mapping mapping) {
            return new Part(mapping, path, new ArrayList<>());
        }
        throw new InvalidInputException(
                List.of(new Problem(path, root.line(), root.column(), path, "expected an object")));
    }

    /** What stands behind a name; null when nothing does. */
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

    /** A text; null, with a problem, when it is something else or there is none. */
    @Nullable
    String text(String name) {
        if (value(name) == null) {
            wrong(node, name, "missing; the specification requires it");
            return null;
        }
        return textOrNull(name);
    }

    @Nullable
    String textOrNull(String name) {
        Node value = value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Node.Scalar scalar
                && scalar.quoted()
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        wrong(value, name, isNull(value) ? "is null; leave it out" : "expected a text that is not empty");
        return null;
    }

    /** A text of a form; null, with a problem, when it has another one. */
    @Nullable
    String text(String name, Pattern form, String expected) {
        String text = text(name);
        if (text != null && !form.matcher(text).matches()) {
            wrong(value(name), name, "expected " + expected);
            return null;
        }
        return text;
    }

    /** The object behind a name; null, with a problem, when it is something else or there is none. */
    @Nullable
    Part child(String name) {
        if (value(name) == null) {
            wrong(node, name, "missing; the specification requires it");
            return null;
        }
        return childOrNull(name);
    }

    @Nullable
    Part childOrNull(String name) {
        Node value = value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Node.Mapping mapping) {
            return new Part(mapping, path + "." + name, problems);
        }
        wrong(value, name, isNull(value) ? "is null; leave it out" : "expected an object");
        return null;
    }

    /** The objects of a list; null, with a problem, when it is something else. */
    @Nullable
    List<Part> children(String name) {
        Node value = value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Node.Sequence list)) {
            wrong(value, name, "expected a list");
            return null;
        }
        List<Part> children = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            if (item instanceof Node.Mapping mapping) {
                children.add(new Part(mapping, path + "." + name + "[" + i + "]", problems));
            } else {
                wrong(item, name + "[" + i + "]", "expected an object");
            }
        }
        return children;
    }

    /** The objects of a list; empty when there is none. */
    List<Part> childrenOrNone(String name) {
        List<Part> children = children(name);
        return children == null ? List.of() : children;
    }

    static boolean isNull(Node value) {
        return value instanceof Node.Scalar scalar && scalar.isBlank();
    }

    /** Says what is wrong with what stands behind a name; never what stands there. */
    void wrong(@Nullable Node at, String name, String message) {
        if (problems.size() < MOST_LISTED) {
            Node place = at == null ? node : at;
            problems.add(new Problem("request", place.line(), place.column(), path + "." + name, message));
        }
    }

    /**
     * Nothing when nothing is wrong.
     *
     * @throws InvalidInputException with everything that is
     */
    void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
