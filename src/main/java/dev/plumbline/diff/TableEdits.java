package dev.plumbline.diff;

import dev.plumbline.InvalidInputException;
import dev.plumbline.bench.YamlNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Says which entries of the tables beside the rules differ. */
final class TableEdits {

    private static final int LONGEST = 60;
    private static final Set<String> NAMES = Set.of("ruleset.yaml name: ", "ruleset.yaml version: ");

    private final List<String> says = new ArrayList<>();

    private TableEdits() {}

    /** Whether a line only says that the rule set is called otherwise, which changes nobody's result. */
    static boolean isName(String line) {
        return NAMES.stream().anyMatch(line::startsWith);
    }

    static List<String> between(Map<String, String> before, Map<String, String> after) {
        TableEdits edits = new TableEdits();
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            if (!name.endsWith(".drl")) {
                String was = before.get(name);
                String is = after.get(name);
                if (was == null || is == null) {
                    edits.says.add(name + (was == null ? " is new" : " is gone"));
                } else if (!was.equals(is)) {
                    edits.file(name, plain(name, was), plain(name, is));
                }
            }
        }
        return edits.says;
    }

    private static Object plain(String name, String text) {
        try {
            List<Object> documents = new ArrayList<>();
            for (Node node : YamlNodes.documents(name, text)) {
                documents.add(YamlNodes.plain(name, node));
            }
            return documents.size() == 1 ? documents.get(0) : documents;
        } catch (InvalidInputException e) {
            return text;
        }
    }

    private void file(String name, Object was, Object is) {
        int before = says.size();
        compare(name, was, is);
        // Maps are equal in any order, their words are not.
        if (says.size() == before && !was.toString().equals(is.toString())) {
            says.add(name + ": the entries stand in another order");
        }
    }

    private void compare(String path, @Nullable Object was, @Nullable Object is) {
        if (was instanceof Map<?, ?> before && is instanceof Map<?, ?> after) {
            Map<String, Object> old = new TreeMap<>();
            before.forEach((key, value) -> old.put(String.valueOf(key), value));
            Map<String, Object> now = new TreeMap<>();
            after.forEach((key, value) -> now.put(String.valueOf(key), value));
            Set<String> keys = new TreeSet<>(old.keySet());
            keys.addAll(now.keySet());
            String glue = path.endsWith(".yaml") ? " " : ".";
            keys.forEach(key -> compare(path + glue + key, old.get(key), now.get(key)));
        } else if (was instanceof List<?> before && is instanceof List<?> after && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(path + "[" + (i + 1) + "]", before.get(i), after.get(i));
            }
        } else if (!java.util.Objects.equals(was, is)) {
            says.add(path + ": " + brief(was) + " -> " + brief(is));
        }
    }

    private static String brief(@Nullable Object value) {
        String words = value == null ? "nothing" : String.valueOf(value);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "...";
    }
}
