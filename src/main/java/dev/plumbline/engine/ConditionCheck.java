package dev.plumbline.engine;

import dev.plumbline.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a condition word by word: known types, known properties, known constants, and no way out of the rule language. */
final class ConditionCheck {

    private static final Set<String> FORBIDDEN =
            Set.of("eval", "new", "class", "getClass", "forall", "exists", "accumulate", "acc", "do", "query");

    private final RuleText rule;
    private final List<Problem> problems;

    ConditionCheck(RuleText rule, List<Problem> problems) {
        this.rule = rule;
        this.problems = problems;
    }

    /** Refuses words that have no place in a condition, whatever they stand in. */
    void words() {
        List<Token> words = rule.when();
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            if (FORBIDDEN.contains(word.text()) && word.isWord()) {
                add(word, "'" + word.text() + "' is not allowed in a condition");
            } else if (word.isTypeName() && Model.type(word.text()) == null) {
                add(
                        word,
                        "'" + word.text() + "' is no fact, conclusion or literal that a rule can read"
                                + RuleCheck.didYouMean(word.text(), topics()));
            } else if (word.isTypeName()
                    && i + 2 < words.size()
                    && words.get(i + 1).is(".")) {
                constant(word, words.get(i + 2));
            }
        }
    }

    /** Checks that a pattern reads only what its type has. */
    void pattern(PatternText pattern) {
        Class<?> type = Model.type(pattern.type().text());
        if (type == null) {
            return;
        }
        Set<String> bound = boundNames();
        for (int index : pattern.properties()) {
            Token word = pattern.constraints().get(index);
            if (word.text().startsWith("$") || bound.contains(word.text())) {
                continue;
            }
            Class<?> value = Model.property(type, word.text());
            if (value == null) {
                add(
                        word,
                        pattern.type().text() + " has no field '" + word.text() + "'"
                                + RuleCheck.didYouMean(word.text(), Model.properties(type)));
            } else {
                chain(pattern.constraints(), index, value);
            }
        }
    }

    private void chain(List<Token> words, int index, Class<?> start) {
        Class<?> type = start;
        for (int i = index; i + 2 < words.size() && words.get(i + 1).is("."); i += 2) {
            Token next = words.get(i + 2);
            Class<?> value = Model.property(type, next.text());
            if (value == null) {
                add(
                        next,
                        type.getSimpleName() + " has no property '" + next.text() + "'"
                                + RuleCheck.didYouMean(next.text(), Model.properties(type)));
                return;
            }
            type = value;
        }
    }

    private void constant(Token type, Token name) {
        Class<?> literal = Model.type(type.text());
        if (literal != null && !Model.hasConstant(literal, name.text())) {
            add(
                    name,
                    type.text() + " has no constant '" + name.text() + "'"
                            + RuleCheck.didYouMean(name.text(), Model.constants(literal)));
        }
    }

    private Set<String> boundNames() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i + 1 < rule.when().size(); i++) {
            if (rule.when().get(i + 1).is(":")) {
                names.add(rule.when().get(i).text());
            }
        }
        return names;
    }

    private static List<String> topics() {
        List<String> names = new ArrayList<>();
        dev.plumbline.fact.Vocabulary.topics()
                .forEach(topic -> names.add(topic.type().getSimpleName()));
        return names;
    }

    private void add(Token at, String message) {
        problems.add(new Problem(rule.file(), at.line(), at.column(), rule.id(), message));
    }
}
