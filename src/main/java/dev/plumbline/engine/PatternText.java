package dev.plumbline.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One pattern of a condition: a type and what it is asked for.
 *
 * @param type the name of the type
 * @param constraints the words between its brackets
 */
record PatternText(Token type, List<Token> constraints) {

    private static final Set<String> OPERATORS =
            Set.of("contains", "in", "not", "memberOf", "matches", "null", "true", "false", "this", "and", "or");

    /** All patterns of a condition, in order; those inside a {@code collect} too. */
    static List<PatternText> in(List<Token> condition) {
        List<PatternText> patterns = new ArrayList<>();
        for (int i = 0; i + 1 < condition.size(); i++) {
            boolean opens = condition.get(i + 1).is("(");
            if (condition.get(i).isTypeName() && opens && !follows(condition, i, ".")) {
                patterns.add(new PatternText(condition.get(i), bracketed(condition, i + 1)));
            }
        }
        return patterns;
    }

    /** The constraints one by one: what stands between the commas. */
    List<List<Token>> each() {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= constraints.size(); i++) {
            boolean end = i == constraints.size();
            if (end || (depth == 0 && constraints.get(i).is(","))) {
                if (i > start) {
                    parts.add(constraints.subList(start, i));
                }
                start = i + 1;
            } else {
                depth += constraints.get(i).is("(") ? 1 : constraints.get(i).is(")") ? -1 : 0;
            }
        }
        return parts;
    }

    /** The words that name a property of the type itself, each with its place in the constraints. */
    List<Integer> properties() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            Token token = constraints.get(i);
            boolean bound = i + 1 < constraints.size() && constraints.get(i + 1).is(":");
            boolean plainName = token.isWord()
                    && Character.isLowerCase(token.text().charAt(0))
                    && !OPERATORS.contains(token.text());
            if (plainName && !bound && !follows(constraints, i, ".")) {
                found.add(i);
            }
        }
        return found;
    }

    /** The names of properties this pattern reads. */
    List<String> propertyNames() {
        return properties().stream()
                .map(i -> constraints.get(i).text())
                .distinct()
                .toList();
    }

    private static boolean follows(List<Token> words, int index, String sign) {
        return index > 0 && words.get(index - 1).is(sign);
    }

    private static List<Token> bracketed(List<Token> words, int open) {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return words.subList(open + 1, i);
            }
        }
        return words.subList(open + 1, words.size());
    }
}
