package dev.plumbline.lint;

import dev.plumbline.engine.WrittenRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What rules say of themselves, and whether the catalogue and the rules speak of the same things. */
final class Texts {

    private static final String SOURCES = "catalogue/sources.yaml";
    private static final Pattern VALUE = Pattern.compile("\\d");

    /** The calls by which rules conclude codes of a file of the catalogue. */
    private static final Map<String, Set<String>> GIVEN_BY = Map.of(
            "catalogue/flags.yaml", Set.of("flag"),
            "catalogue/contributors.yaml", Set.of("argueFor"),
            "catalogue/patterns.yaml", Set.of("pattern"),
            "catalogue/exercises.yaml", Set.of("exercise"),
            "catalogue/advice.yaml", Set.of("advise", "gate"));

    private final Book book;
    private final Consumer<Finding> found;

    private Texts(Book book, Consumer<Finding> found) {
        this.book = book;
        this.found = found;
    }

    static void check(Book book, Consumer<Finding> found) {
        Texts check = new Texts(book, found);
        book.rules().forEach(check::rule);
        check.sources();
        GIVEN_BY.forEach(check::codes);
    }

    private void rule(WrittenRule rule) {
        if (!rule.name().contains(" ")) {
            found.accept(Book.about(Check.NO_TITLE, rule, "has an id and no title behind it"));
        }
        if (VALUE.matcher(rule.info().because()).find()) {
            found.accept(Book.about(
                    Check.VALUE_IN_TEXT, rule, "its reason names a number; values are shown beside the text"));
        }
    }

    private void sources() {
        String text = book.texts().get(SOURCES);
        if (text == null) {
            return;
        }
        Set<String> known = keys(text);
        Set<String> cited = new HashSet<>();
        for (WrittenRule rule : book.rules()) {
            for (String source : rule.info().sources()) {
                cited.add(source);
                if (!known.contains(source)) {
                    found.accept(
                            Book.about(Check.UNKNOWN_SOURCE, rule, "cites " + source + ", which is not in " + SOURCES));
                }
            }
        }
        Set<String> words = book.texts().entrySet().stream()
                .filter(file -> !file.getKey().equals(SOURCES) && file.getKey().endsWith(".yaml"))
                .flatMap(file -> Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*")
                        .matcher(file.getValue())
                        .results())
                .map(word -> word.group())
                .collect(Collectors.toSet());
        for (String source : known) {
            if (!cited.contains(source) && !words.contains(source)) {
                found.accept(new Finding(
                        Check.UNUSED_SOURCE, SOURCES, Yamls.line(text, source), 1, "", "nothing cites " + source, ""));
            }
        }
    }

    private void codes(String file, Set<String> calls) {
        String text = book.texts().get(file);
        if (text == null) {
            return;
        }
        Set<String> entries = keys(text);
        Map<String, WrittenRule> given = new TreeMap<>();
        book.rules().stream()
                .filter(rule -> calls.contains(rule.call()))
                .forEach(rule -> given.putIfAbsent(rule.code(), rule));
        Set<String> served = served();
        for (String entry : entries) {
            boolean byTable = file.endsWith("exercises.yaml") || file.endsWith("advice.yaml");
            if (!given.containsKey(entry) && !(byTable && served.contains(entry))) {
                found.accept(new Finding(
                        Check.NO_RULE_GIVES, file, Yamls.line(text, entry), 1, "", "no rule gives " + entry, ""));
            }
        }
        given.forEach((code, rule) -> {
            if (!entries.contains(code) && !code.startsWith("$")) {
                found.accept(
                        Book.about(Check.NO_ENTRY, rule, "gives " + code + ", of which " + file + " says nothing"));
            }
        });
        if (file.endsWith("flags.yaml")) {
            levels(text);
        }
    }

    /** What the table of what serves what offers, where a rule reads that table. */
    private Set<String> served() {
        Set<String> served = new TreeSet<>();
        boolean read = book.rules().stream().anyMatch(rule -> rule.code().startsWith("$"));
        if (read) {
            Yamls.map(book.texts().getOrDefault("catalogue/serves.yaml", ""))
                    .values()
                    .forEach(items -> {
                        if (items instanceof List<?> list) {
                            list.forEach(item -> served.add(String.valueOf(item)));
                        }
                    });
        }
        return served;
    }

    private void levels(String text) {
        Map<?, ?> flags = Yamls.map(text);
        for (WrittenRule rule : book.rules()) {
            boolean flag = rule.call().equals("flag") && rule.arguments().size() > 1;
            if (flag && flags.get(rule.code()) instanceof Map<?, ?> entry) {
                boolean said = entry.get("action") instanceof Map<?, ?> actions
                        && actions.containsKey(rule.arguments().get(1));
                if (!said) {
                    found.accept(Book.about(
                            Check.NO_ENTRY,
                            rule,
                            "raises " + rule.code() + " at " + rule.arguments().get(1)
                                    + ", for which catalogue/flags.yaml says no action"));
                }
            }
        }
    }

    private static Set<String> keys(String text) {
        Set<String> keys = new TreeSet<>();
        Yamls.map(text).keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }
}
