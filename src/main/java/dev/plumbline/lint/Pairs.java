package dev.plumbline.lint;

import dev.plumbline.engine.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Two rules that say the same, or the opposite. */
final class Pairs {

    private static final Map<String, String> OPPOSITES = Map.of("argueFor", "argueAgainst", "exercise", "withhold");

    private final Book book;
    private final Consumer<Finding> found;

    private Pairs(Book book, Consumer<Finding> found) {
        this.book = book;
        this.found = found;
    }

    static void check(Book book, Consumer<Finding> found) {
        Pairs check = new Pairs(book, found);
        Map<String, List<WrittenRule>> same = new TreeMap<>();
        Map<String, List<WrittenRule>> about = new TreeMap<>();
        for (WrittenRule rule : book.boxes().keySet()) {
            if (!boxes(book, rule).isEmpty()) {
                same.computeIfAbsent(rule.call() + rule.arguments(), key -> new ArrayList<>())
                        .add(rule);
                about.computeIfAbsent(rule.call() + " " + rule.code(), key -> new ArrayList<>())
                        .add(rule);
            }
        }
        same.values().forEach(check::same);
        OPPOSITES.forEach((call, opposite) -> about.forEach((key, rules) -> {
            if (key.startsWith(call + " ")) {
                String other = opposite + key.substring(call.length());
                check.opposite(rules, about.getOrDefault(other, List.of()));
            }
        }));
    }

    private static List<Box> boxes(Book book, WrittenRule rule) {
        return Objects.requireNonNull(book.boxes().get(rule));
    }

    private void same(List<WrittenRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                same(rules.get(i), rules.get(j));
            }
        }
    }

    private void same(WrittenRule one, WrittenRule other) {
        boolean implies = book.within(boxes(book, one), boxes(book, other));
        boolean implied = book.within(boxes(book, other), boxes(book, one));
        if (implies && implied) {
            found.accept(Book.about(
                    Check.DUPLICATE, other, "holds for the same people and concludes the same as " + place(one)));
        } else if (implies || implied) {
            WrittenRule narrow = implies ? one : other;
            WrittenRule wide = implies ? other : one;
            found.accept(Book.about(
                    Check.SUBSUMED,
                    narrow,
                    "adds no more than a reason: whenever it holds, " + place(wide) + " concludes the same"));
        }
    }

    private void opposite(List<WrittenRule> rules, List<WrittenRule> others) {
        for (WrittenRule one : rules) {
            for (WrittenRule other : others) {
                boolean implies = book.within(boxes(book, one), boxes(book, other));
                boolean implied = book.within(boxes(book, other), boxes(book, one));
                if (implies || implied) {
                    WrittenRule narrow = implies ? one : other;
                    found.accept(Book.about(
                            Check.CONFLICT,
                            other,
                            (implies && implied
                                            ? "holds for the same people as "
                                            : implied ? "never holds without " : "always holds with ")
                                    + place(one) + ", which concludes the opposite",
                            new Patient(book).in(boxes(book, narrow).get(0))));
                }
            }
        }
    }

    static String place(WrittenRule rule) {
        return rule.id() + " (" + rule.info().file() + ":" + rule.info().line() + ")";
    }
}
