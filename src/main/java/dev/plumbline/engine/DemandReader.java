package dev.plumbline.engine;

import java.util.ArrayList;
import java.util.List;

/** Reads a condition as a tree of what is demanded. */
final class DemandReader {

    private DemandReader() {}

    static Demand of(List<Token> when) {
        List<Demand> parts = new ArrayList<>();
        for (List<Token> element : ConditionReader.elements(when)) {
            parts.add(element(element));
        }
        return new Demand.All(parts);
    }

    private static Demand element(List<Token> words) {
        List<PatternText> patterns = PatternText.in(words);
        if (words.get(0).is("(")) {
            List<Demand> ways = new ArrayList<>();
            for (List<Token> way : split(words.subList(1, words.size() - 1), "or", 1)) {
                ways.add(of(way.stream().filter(word -> !word.is("and")).toList()));
            }
            return ways.size() == 1 ? ways.get(0) : new Demand.Any(ways);
        } else if (patterns.isEmpty()) {
            return DemandLeaf.onFact(words.get(0), words);
        } else if (words.get(0).is("not")) {
            return new Demand.None(pattern(patterns.get(patterns.size() - 1), words.subList(1, words.size())));
        }
        PatternText pattern = patterns.get(patterns.size() - 1);
        if (words.stream().anyMatch(word -> word.is("collect"))) {
            return DemandLeaf.count(pattern, words, patterns.get(0).constraints());
        }
        return pattern(pattern, words);
    }

    private static Demand pattern(PatternText pattern, List<Token> words) {
        if (!RuleReader.TOPICS.containsKey(pattern.type().text())) {
            return DemandLeaf.there(pattern, words);
        }
        List<Demand> parts = new ArrayList<>();
        for (List<Token> constraint : pattern.each()) {
            boolean binds = constraint.size() > 1 && constraint.get(1).is(":");
            if (!binds) {
                parts.add(constraint(pattern.type(), constraint));
            }
        }
        return new Demand.All(parts);
    }

    private static Demand constraint(Token type, List<Token> words) {
        List<List<Token>> either = split(words, "|", 2);
        if (either.size() > 1 && either.stream().allMatch(DemandReader::isWhole)) {
            return new Demand.Any(
                    either.stream().map(part -> constraint(type, part)).toList());
        }
        List<List<Token>> both = split(words, "&", 2);
        if (both.size() > 1 && both.stream().allMatch(DemandReader::isWhole)) {
            return new Demand.All(
                    both.stream().map(part -> constraint(type, part)).toList());
        }
        if (words.get(0).is("(") && closes(words, 0) == words.size() - 1) {
            return constraint(type, words.subList(1, words.size() - 1));
        }
        return DemandLeaf.onFact(type, words);
    }

    /** Not what stands for its beginning, as in {@code age >= 18 && < 60}. */
    private static boolean isWhole(List<Token> part) {
        return !part.isEmpty() && (part.get(0).isWord() || part.get(0).is("("));
    }

    /** The parts between a word, or between a sign that is written several times, outside of brackets. */
    private static List<List<Token>> split(List<Token> words, String at, int times) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            boolean here = depth == 0
                    && i + times <= words.size()
                    && words.subList(i, i + times).stream().allMatch(word -> word.is(at));
            if (here) {
                parts.add(words.subList(start, i));
                start = i + times;
                i += times - 1;
            }
        }
        parts.add(words.subList(start, words.size()));
        return parts;
    }

    private static int closes(List<Token> words, int open) {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return words.size();
    }
}
