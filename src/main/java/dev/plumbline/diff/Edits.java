package dev.plumbline.diff;

import dev.plumbline.engine.WrittenRule;
import dev.plumbline.engine.WrittenRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was written otherwise in the new version than in the old.
 *
 * @param rules the rules that differ, in the order of the files
 * @param texts the entries of the catalogue and the other tables that differ, a line each
 * @param isRearranged whether rules or files stand in another order, or name other classes
 * @param unchanged how many rules are the same
 * @param all the rules of the new version, and of the old those that differ
 */
public record Edits(
        List<RuleEdit> rules, List<String> texts, boolean isRearranged, int unchanged, List<WrittenRule> all) {

    public Edits {
        rules = List.copyOf(rules);
        texts = List.copyOf(texts);
        all = List.copyOf(all);
    }

    static Edits between(Version old, Version now) {
        Map<String, String> then = old.files().texts();
        Map<String, String> texts = now.files().texts();
        // What stands in files that are the same is read once.
        List<WrittenRule> read = WrittenRules.in(now.files(), file -> true);
        List<WrittenRule> other =
                WrittenRules.in(old.files(), file -> !Objects.equals(then.get(file), texts.get(file)));
        Map<String, WrittenRule> after = byId(read.stream());
        Map<String, WrittenRule> before = byId(Stream.concat(
                read.stream()
                        .filter(rule -> Objects.equals(
                                then.get(rule.info().file()),
                                texts.get(rule.info().file()))),
                other.stream()));
        List<RuleEdit> edits = new ArrayList<>();
        List<WrittenRule> all = new ArrayList<>(after.values());
        before.forEach((id, rule) -> {
            WrittenRule is = after.get(id);
            List<String> says = is == null ? List.of(rule.info().title()) : TextEdit.between(rule, is);
            if (is == null || !says.isEmpty()) {
                edits.add(new RuleEdit(id, rule, is, says));
                all.add(rule);
            }
        });
        after.forEach((id, rule) -> {
            if (!before.containsKey(id)) {
                edits.add(new RuleEdit(id, null, rule, List.of(rule.info().title())));
            }
        });
        List<String> kept = before.keySet().stream().filter(after::containsKey).toList();
        List<String> keeps = after.keySet().stream().filter(before::containsKey).toList();
        Set<String> edited = edits.stream().map(RuleEdit::id).collect(Collectors.toSet());
        int unchanged = (int) keeps.stream().filter(id -> !edited.contains(id)).count();
        boolean rearranged = !kept.equals(keeps) || !imports(then).equals(imports(texts));
        return new Edits(edits, TableEdits.between(then, texts), rearranged, unchanged, all);
    }

    /** The ids of the rules that differ. */
    Set<String> ids() {
        return rules.stream().map(RuleEdit::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether only people for whom a changed rule could hold can come out otherwise. */
    boolean isOnlyRules() {
        return texts.stream().allMatch(TableEdits::isName) && !isRearranged;
    }

    /** Whether nothing differs that a result could show. */
    boolean isNothing() {
        return rules.isEmpty() && isOnlyRules();
    }

    private static Map<String, WrittenRule> byId(Stream<WrittenRule> read) {
        Map<String, WrittenRule> rules = new LinkedHashMap<>();
        read.sorted(Comparator.comparing(rule -> rule.info().file())).forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    private static Set<String> imports(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".drl"))
                .flatMap(file -> file.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("import ") || line.startsWith("package "))
                        .map(line -> file.getKey() + " " + line.replaceAll("\\s*;$", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
