package dev.plumbline.lint;

import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.WrittenRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Findings that lead nowhere or come from nowhere. */
final class Chains {

    private final Book book;
    private final Consumer<Finding> found;
    private final Map<String, Set<String>> restsOn = new TreeMap<>();

    private Chains(Book book, Consumer<Finding> found) {
        this.book = book;
        this.found = found;
    }

    /** The findings that some rule can conclude. */
    static Set<String> standing(Book book) {
        Set<String> standing = new HashSet<>();
        book.tooMany().forEach(rule -> standing.add(rule.code()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<WrittenRule, List<Box>> rule : book.boxes().entrySet()) {
                boolean holds = rule.getKey().call().equals("finding")
                        && rule.getValue().stream().anyMatch(box -> Satisfaction.canStand(box, standing));
                grown |= holds && standing.add(rule.getKey().code());
            }
        }
        return standing;
    }

    static void check(Book book, Consumer<Finding> found) {
        Chains check = new Chains(book, found);
        Set<String> read = new TreeSet<>();
        for (WrittenRule rule : book.rules()) {
            for (DemandLeaf leaf : rule.condition().leaves()) {
                if (leaf.type().equals("Finding")) {
                    leaf.codes().forEach(code -> check.read(rule, leaf, code));
                    read.addAll(leaf.codes());
                }
            }
        }
        book.concluding().forEach((code, rules) -> {
            if (!read.contains(code)) {
                found.accept(Book.about(Check.DEAD_FINDING, rules.get(0), "no rule reads the finding " + code));
            }
            if (check.reaches(code)) {
                found.accept(Book.about(Check.CIRCLE, rules.get(0), "the finding " + code + " rests on itself"));
            }
        });
    }

    private void read(WrittenRule rule, DemandLeaf leaf, String code) {
        if (!book.concluding().containsKey(code)) {
            found.accept(EngineSafety.at(
                    Check.NOBODY_CONCLUDES, rule, leaf, "asks for the finding " + code + ", which no rule concludes"));
        }
        if (rule.call().equals("finding")) {
            restsOn.computeIfAbsent(rule.code(), key -> new TreeSet<>()).add(code);
        }
    }

    private boolean reaches(String code) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(restsOn.getOrDefault(code, Set.of()));
        while (!next.isEmpty()) {
            String one = next.pop();
            if (one.equals(code)) {
                return true;
            }
            if (seen.add(one)) {
                next.addAll(restsOn.getOrDefault(one, Set.of()));
            }
        }
        return false;
    }
}
