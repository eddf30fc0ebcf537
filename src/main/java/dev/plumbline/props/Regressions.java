package dev.plumbline.props;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.bench.YamlNodes;
import dev.plumbline.diff.People;
import dev.plumbline.engine.Digest;
import dev.plumbline.fact.Facts;
import dev.plumbline.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Keeps who broke a property, as a case beside the others. */
public final class Regressions {

    /** The folder below the rule set in which they are kept. */
    public static final String FOLDER = "cases/regressions";

    private static final String ENDING = ".case.yaml";
    private static final int DIGITS = 8;

    private Regressions() {}

    /** The people who were kept in a rule set's folder, in the order of their files. */
    public static List<Facts> kept(Path rules) throws IOException {
        Path folder = rules.resolve(FOLDER);
        List<Facts> kept = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.filter(one -> one.toString().endsWith(ENDING))
                        .sorted()
                        .toList()) {
                    for (Node document : YamlNodes.documents(file.toString(), Files.readString(file))) {
                        Object given =
                                YamlNodes.mapping(file.toString(), document).get("given");
                        kept.add(
                                given instanceof Map<?, ?> map
                                        ? person(file, map)
                                        : Assessment.parse("{}").facts());
                    }
                }
            }
        }
        return kept;
    }

    private static Facts person(Path file, Map<?, ?> given) {
        try {
            return Assessment.parse(JsonText.compact(given)).facts();
        } catch (InvalidInputException e) {
            throw new InvalidInputException(e.problems().stream()
                    .map(one -> new dev.plumbline.Problem(file.toString(), 0, 0, one.path(), one.message()))
                    .toList());
        }
    }

    /**
     * Keeps somebody; the name of the file tells nothing of them.
     *
     * @return the file, or null when it is there already
     */
    public static @Nullable Path keep(Path rules, Property property, Broken broken) throws IOException {
        String text = text(property, broken);
        String name =
                property.id().toLowerCase(Locale.ROOT) + "-" + Digest.of(text).substring(0, DIGITS) + ENDING;
        Path file = rules.resolve(FOLDER).resolve(name);
        if (Files.exists(file)) {
            return null;
        }
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Somebody as a case: what is expected where that can be said of one result, and otherwise todo. */
    public static String text(Property property, Broken broken) {
        StringBuilder text = new StringBuilder();
        text.append("name: ")
                .append(quoted("Breaks " + property.id() + ", " + broken.what()))
                .append('\n');
        text.append("source: ")
                .append(quoted("property " + property.id() + " of properties.yaml"))
                .append('\n');
        text.append("provenance: AUTHOR\n");
        text.append("note: ").append(quoted(property.says())).append('\n');
        text.append("today: 2026-01-15\n");
        Change change = broken.change();
        String expect = expected(property, broken);
        if (expect.isEmpty()) {
            text.append("status: todo # say what is expected, then take this away\n");
        }
        text.append("given: ").append(People.flow(broken.person())).append('\n');
        if (change == null) {
            text.append("expect: {").append(expect).append("}\n");
        } else {
            Facts varied = change.after(broken.person());
            text.append("matrix:\n  - name: ")
                    .append(quoted(change.field().path() + " varied"))
                    .append('\n');
            text.append("    given: { ").append(topic(change)).append(": { ");
            text.append(change.field().name())
                    .append(": ")
                    .append(value(change, varied))
                    .append(" } }\n");
            text.append("    expect: {").append(expect).append("}\n");
        }
        return text.toString();
    }

    private static String expected(Property property, Broken broken) {
        if (broken.before() == null || property.relation() == null) {
            return "";
        }
        String level = broken.before().urgency().level().name();
        return switch (property.relation()) {
            case URGENCY_NOT_LOWER -> " urgencyAtLeast: " + level + " ";
            case URGENCY_NOT_HIGHER -> " urgencyAtMost: " + level + " ";
            case URGENCY_SAME -> " urgencyAtLeast: " + level + ", urgencyAtMost: " + level + " ";
            default -> "";
        };
    }

    private static String topic(Change change) {
        return change.field().path().substring(0, change.field().path().indexOf('.'));
    }

    private static String value(Change change, Facts varied) {
        Object value = dev.plumbline.json.FactValue.spelt(change.field().valueIn(varied));
        return value == null ? "unknown" : People.value(value);
    }

    private static String quoted(String words) {
        return "'" + words.replace("'", "''") + "'";
    }
}
