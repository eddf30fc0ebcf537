package dev.plumbline.catalogue;

import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a rule set in another language: one file for each, such as {@code text/es.yaml}. It is laid out like the files it
 * translates, each below the name of its file, below {@code rules} by rule id, and below {@code pictures} by the key of a word. What it does not say is said in the language of the
 * rule set.
 */
public final class Translation {

    private static final String FOLDER = "text/";
    private static final String ENDING = ".yaml";
    private static final String RULES = "rules";
    private static final String PICTURES = "pictures";

    private final String file;
    private final Map<?, ?> words;
    private final List<Problem> problems = new ArrayList<>();

    private Translation(String file, Map<?, ?> words) {
        this.file = file;
        this.words = words;
    }

    /**
     * The translation into a language; null when the rule set has none.
     *
     * @param texts the text of each file of the rule set by its path
     * @param language such as {@code es}
     * @throws RuleSetException when its file is not readable
     */
    public static @Nullable Translation into(String language, Map<String, String> texts) {
        String name = FOLDER + language + ENDING;
        String text = texts.get(name);
        return text == null
                ? null
                : new Translation(name, YamlFile.read(name, text).tree());
    }

    /** The languages that a rule set is translated into, in the order of their codes. */
    public static List<String> languages(Map<String, String> texts) {
        return new TreeSet<>(texts.keySet())
                .stream()
                        .filter(name -> name.startsWith(FOLDER) && name.endsWith(ENDING))
                        .map(name -> name.substring(FOLDER.length(), name.length() - ENDING.length()))
                        .toList();
    }

    /** The reasons of rules by their ids. */
    public Map<String, String> reasons() {
        return texts(RULES);
    }

    /** The words of the pictures by their keys. */
    public Map<String, String> pictures() {
        return texts(PICTURES);
    }

    private Map<String, String> texts(String section) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (words.get(section) instanceof Map<?, ?> said) {
            said.forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
        }
        return texts;
    }

    /**
     * What a file of the catalogue says, in this language.
     *
     * @param name the path of the file
     * @throws RuleSetException with everything that is laid out otherwise than what it translates
     */
    Map<?, ?> of(String name, Map<?, ?> tree) {
        String section = name.substring(name.lastIndexOf('/') + 1, name.length() - ENDING.length());
        Object said = words.get(section);
        Object translated = said == null ? tree : over(section, tree, said);
        if (!problems.isEmpty() || !(translated instanceof Map<?, ?> map)) {
            throw new RuleSetException(problems);
        }
        return map;
    }

    private @Nullable Object over(String path, @Nullable Object original, @Nullable Object said) {
        if (original instanceof Map<?, ?> map && said instanceof Map<?, ?> entries) {
            Map<Object, @Nullable Object> translated = new LinkedHashMap<>(map);
            entries.forEach((key, entry) -> {
                if (map.containsKey(key)) {
                    translated.put(key, over(path + "." + key, map.get(key), entry));
                } else {
                    problem(path + "." + key, "translates nothing; take it away, or is it spelt otherwise?");
                }
            });
            return translated;
        } else if (original instanceof List<?> list
                && said instanceof List<?> entries
                && list.size() == entries.size()) {
            List<@Nullable Object> translated = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                translated.add(over(path + "[" + i + "]", list.get(i), entries.get(i)));
            }
            return translated;
        } else if (original instanceof String && said instanceof String) {
            return said;
        }
        problem(path, "must be laid out like what it translates: " + kind(original) + ", and is " + kind(said));
        return original;
    }

    private static String kind(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return "a list of " + list.size();
        }
        return value instanceof Map ? "a mapping" : value instanceof String ? "a text" : "nothing to translate";
    }

    private void problem(String path, String message) {
        problems.add(new Problem(file, 0, 0, path, message));
    }
}
