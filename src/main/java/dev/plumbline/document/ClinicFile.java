package dev.plumbline.document;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.Printable;
import dev.plumbline.fact.Spelling;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the file of a clinic; every problem is told with its line. */
final class ClinicFile {

    private static final int LONGEST = 400;

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    ClinicFile(Path file) {
        this.file = file;
    }

    Clinic clinic() throws IOException {
        Map<String, Node> said = entries(root(), "", List.of("name", "address", "phone", "logo", "colors", "pathways"));
        String name = text(said.get("name"), "name");
        if (said.get("name") == null) {
            problems.add(new Problem(file.toString(), 1, 1, "name", "missing; a clinic has a name"));
        }
        Map<String, Node> colors = entries(said.get("colors"), "colors", List.of("accent", "tint"));
        String accent = color(colors.get("accent"), "colors.accent", Clinic.ACCENT);
        String tint = color(colors.get("tint"), "colors.tint", Clinic.TINT);
        contrast(colors.get("accent"), "colors.accent", accent, "#ffffff", "white paper");
        contrast(colors.get("tint"), "colors.tint", tint, "#1a1a1a", "the black text on it");
        contrast(colors.get("tint"), "colors.tint", tint, accent, "the accent color on it");
        Clinic clinic = new Clinic(
                name == null ? "" : name,
                texts(said.get("address"), "address"),
                text(said.get("phone"), "phone"),
                logo(said.get("logo")),
                accent,
                tint,
                pathways(said.get("pathways")));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return clinic;
    }

    private @Nullable Node root() throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            throw refusal(line, column, "not readable as YAML: " + e.getProblem());
        } catch (java.nio.charset.CharacterCodingException e) {
            throw refusal(1, 1, "not UTF-8; save the file as UTF-8");
        } catch (YAMLException e) {
            throw refusal(1, 1, "not readable as YAML: " + e.getMessage());
        }
    }

    private InvalidInputException refusal(int line, int column, String message) {
        return new InvalidInputException(List.of(new Problem(file.toString(), line, column, "", message)));
    }

    private Map<String, Node> entries(@Nullable Node node, String path, List<String> known) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node == null) {
            return entries;
        }
        if (!(node instanceof MappingNode mapping)) {
            problem(node, path, "expected entries such as " + known.get(0) + ": ...");
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(key)) {
                String nearest = Spelling.nearest(key, known);
                String help =
                        nearest == null ? "there are " + String.join(", ", known) : "did you mean " + nearest + "?";
                problem(tuple.getKeyNode(), below(path, Printable.quote(key)), "unknown; " + help);
            } else if (entries.put(key, tuple.getValueNode()) != null) {
                problem(tuple.getKeyNode(), below(path, key), "given twice; keep one of them");
            }
        }
        return entries;
    }

    private @Nullable String text(@Nullable Node node, String path) {
        if (node == null) {
            return null;
        }
        String text = node instanceof ScalarNode scalar
                ? Printable.line(scalar.getValue().strip())
                : "";
        if (text.isEmpty() || text.length() > LONGEST) {
            problem(node, path, "expected words, at most " + LONGEST + " characters");
            return null;
        }
        return text;
    }

    private List<String> texts(@Nullable Node node, String path) {
        List<String> texts = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                String text = text(item, path);
                if (text != null) {
                    texts.add(text);
                }
            }
        } else if (node != null) {
            String text = text(node, path);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private String color(@Nullable Node node, String path, String usual) {
        String color = text(node, path);
        if (node == null || color == null) {
            return usual;
        }
        if (!Contrast.isColor(color)) {
            problem(node, path, "expected a color such as \"" + usual + "\", in quotation marks");
            return usual;
        }
        return color;
    }

    private void contrast(@Nullable Node node, String path, String color, String beside, String what) {
        double ratio = Contrast.of(color, beside);
        if (node != null && ratio < Contrast.LEAST) {
            problem(
                    node,
                    path,
                    "cannot be read well beside " + what + ": contrast " + Contrast.shown(ratio) + " to 1, needs "
                            + Contrast.shown(Contrast.LEAST) + "; choose a "
                            + (path.endsWith("accent") ? "darker" : "lighter") + " one");
        }
    }

    private @Nullable String logo(@Nullable Node node) throws IOException {
        String name = text(node, "logo");
        if (node == null || name == null) {
            return null;
        }
        Logo logo = Logo.read(file.toAbsolutePath().resolveSibling(name));
        if (logo.problem() != null) {
            problem(node, "logo", logo.problem());
        }
        return logo.data();
    }

    private Map<Urgency, Clinic.Pathway> pathways(@Nullable Node node) {
        List<String> levels = Arrays.stream(Urgency.values()).map(Enum::name).toList();
        Map<Urgency, Clinic.Pathway> pathways = new EnumMap<>(Urgency.class);
        entries(node, "pathways", levels).forEach((level, entry) -> {
            String path = "pathways." + level;
            Map<String, Node> said = entries(entry, path, List.of("text", "phone"));
            String text = text(said.get("text"), path + ".text");
            if (said.get("text") == null) {
                problem(entry, path, "says nothing; give it a text");
            }
            String phone = text(said.get("phone"), path + ".phone");
            pathways.put(Urgency.valueOf(level), new Clinic.Pathway(text == null ? "" : text, phone));
        });
        return pathways;
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private void problem(Node node, String path, String message) {
        Mark mark = node.getStartMark();
        problems.add(new Problem(file.toString(), mark.getLine() + 1, mark.getColumn() + 1, path, message));
    }
}
