package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Shows how the conditions of a rule stand for one person, part by part. What a rule concludes is decided by the engine alone; this
 * says in which part a rule that did not hold fell short.
 */
final class ConditionReader {

    private static final int DEEPEST = 4;

    private final RuleTexts rules;
    private final Function<Field, List<Object>> alternatives;
    private final Facts facts;
    private final Standing standing;

    ConditionReader(RuleTexts rules, Function<Field, List<Object>> alternatives, Facts facts, Standing standing) {
        this.rules = rules;
        this.alternatives = alternatives;
        this.facts = facts;
        this.standing = standing;
    }

    List<Condition> conditions(String rule) {
        RuleText text = rules.of(rule);
        return text == null ? List.of() : conditions(text.when(), 0);
    }

    private List<Condition> conditions(List<Token> when, int depth) {
        List<Condition> conditions = new ArrayList<>();
        for (List<Token> element : elements(when)) {
            conditions.addAll(element(element, depth));
        }
        return conditions;
    }

    /** Cuts a condition into its patterns and bracketed groups; what leads up to a pattern stays with it. */
    static List<List<Token>> elements(List<Token> when) {
        List<List<Token>> elements = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < when.size(); i++) {
            depth += when.get(i).is("(") ? 1 : when.get(i).is(")") ? -1 : 0;
            boolean closes = depth == 0 && when.get(i).is(")");
            boolean goesOn = i + 1 < when.size() && when.get(i + 1).is("from");
            if (closes && !goesOn) {
                elements.add(when.subList(start, i + 1));
                start = i + 1;
            }
        }
        return elements;
    }

    private List<Condition> element(List<Token> words, int depth) {
        List<PatternText> patterns = PatternText.in(words);
        if (words.get(0).is("(")) {
            return List.of(group(words, depth));
        } else if (patterns.isEmpty()) {
            return List.of(new Condition(spelt(words), Condition.State.UNKNOWN, List.of(), List.of()));
        }
        PatternText pattern = patterns.get(patterns.size() - 1);
        if (words.get(0).is("not")) {
            boolean there = stands(pattern);
            Condition.State state = there ? Condition.State.FALSE : Condition.State.TRUE;
            return List.of(
                    new Condition("none of: " + spelt(words.subList(1, words.size())), state, List.of(), List.of()));
        } else if (words.stream().anyMatch(word -> word.is("collect"))) {
            return List.of(counted(words, patterns.get(0), pattern, depth));
        }
        Topic topic = RuleReader.TOPICS.get(pattern.type().text());
        return topic == null ? List.of(concluded(words, pattern, depth)) : overFacts(topic, pattern);
    }

    private List<Condition> overFacts(Topic topic, PatternText pattern) {
        List<Condition> conditions = new ArrayList<>();
        for (List<Token> constraint : pattern.each()) {
            boolean binding = constraint.size() == 3 && constraint.get(1).is(":");
            if (!binding) {
                conditions.add(overFacts(topic, constraint));
            }
        }
        return conditions;
    }

    private Condition overFacts(Topic topic, List<Token> constraint) {
        Set<String> reads = new LinkedHashSet<>();
        new PatternText(constraint.get(0), constraint)
                .propertyNames()
                .forEach(name -> reads.addAll(RuleReader.observed(topic, name)));
        List<String> open = reads.stream()
                .filter(path -> !Vocabulary.require(path).isKnownIn(facts))
                .toList();
        Condition.State state = Witness.holds(constraint, topic, facts)
                ? Condition.State.TRUE
                : couldHold(constraint, topic, facts, open, 0) ? Condition.State.UNKNOWN : Condition.State.FALSE;
        String text = topic.name() + "." + spelt(constraint);
        return new Condition(text, state, List.copyOf(reads), comparison(constraint));
    }

    /** Whether answers to what is open could make a constraint hold. */
    private boolean couldHold(List<Token> constraint, Topic topic, Facts answered, List<String> open, int from) {
        if (from == open.size()) {
            return false;
        }
        Field field = Vocabulary.require(open.get(from));
        for (Object answer : alternatives.apply(field)) {
            Facts then = field.replacedIn(answered, answer);
            if (Witness.holds(constraint, topic, then)
                    || (from < 2 && couldHold(constraint, topic, then, open, from + 1))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> comparison(List<Token> constraint) {
        int signs = constraint.size() - 2;
        boolean simple = signs >= 1
                && signs <= 2
                && constraint.get(0).isWord()
                && constraint.get(constraint.size() - 1).kind() == Token.Kind.NUMBER
                && constraint.subList(1, 1 + signs).stream().allMatch(sign -> sign.kind() == Token.Kind.SIGN);
        return simple
                ? List.of(
                        spelt(constraint.subList(1, 1 + signs)),
                        constraint.get(constraint.size() - 1).text())
                : List.of();
    }

    private Condition concluded(List<Token> words, PatternText pattern, int depth) {
        return new Condition(
                spelt(words),
                stands(pattern) ? Condition.State.TRUE : openOrFalse(pattern, depth),
                List.of(),
                List.of());
    }

    private Condition counted(List<Token> words, PatternText list, PatternText pattern, int depth) {
        int needed = list.constraints().stream()
                .filter(word -> word.kind() == Token.Kind.NUMBER)
                .mapToInt(word -> Integer.parseInt(word.text()))
                .findFirst()
                .orElse(1);
        long there = count(pattern);
        Condition.State state = there >= needed
                ? Condition.State.TRUE
                : openOrFalse(pattern, depth) == Condition.State.UNKNOWN
                        ? Condition.State.UNKNOWN
                        : Condition.State.FALSE;
        return new Condition(there + " found of: " + spelt(words), state, List.of(), List.of());
    }

    private Condition group(List<Token> words, int depth) {
        Condition.State best = Condition.State.FALSE;
        Set<String> reads = new LinkedHashSet<>();
        for (PatternText pattern : PatternText.in(words)) {
            Topic topic = RuleReader.TOPICS.get(pattern.type().text());
            Condition.State worst = Condition.State.TRUE;
            if (topic == null) {
                worst = stands(pattern) ? Condition.State.TRUE : openOrFalse(pattern, depth);
            } else {
                for (Condition part : overFacts(topic, pattern)) {
                    reads.addAll(part.reads());
                    worst = part.state().compareTo(worst) > 0 ? part.state() : worst;
                }
            }
            best = worst.compareTo(best) < 0 ? worst : best;
        }
        return new Condition("one of: " + spelt(words), best, List.copyOf(reads), List.of());
    }

    private boolean stands(PatternText pattern) {
        return count(pattern) > 0;
    }

    private long count(PatternText pattern) {
        Class<?> type = Model.type(pattern.type().text());
        return type == null
                ? 0
                : standing.all(type).stream()
                        .filter(object -> pattern.each().stream().allMatch(constraint -> holds(constraint, object)))
                        .count();
    }

    private static boolean holds(List<Token> constraint, Object object) {
        try {
            boolean binding = constraint.size() > 1 && constraint.get(1).is(":");
            return binding || Truth.of(constraint, object);
        } catch (Truth.UnreadableException e) {
            return true;
        }
    }

    /** What is not concluded could still be, when a rule that concludes it has nothing against it but open questions. */
    private Condition.State openOrFalse(PatternText pattern, int depth) {
        if (depth >= DEEPEST) {
            return Condition.State.FALSE;
        }
        Set<String> codes = new LinkedHashSet<>();
        pattern.constraints().stream().filter(Token::isConstantName).forEach(word -> codes.add(word.text()));
        for (String code : codes) {
            for (RuleText rule : rules.naming(code)) {
                if (rule.then().size() > 4
                        && conditions(rule.when(), depth + 1).stream()
                                .noneMatch(part -> part.state() == Condition.State.FALSE)) {
                    return Condition.State.UNKNOWN;
                }
            }
        }
        return Condition.State.FALSE;
    }

    static String spelt(List<Token> words) {
        StringBuilder text = new StringBuilder();
        Token before = null;
        for (Token word : words) {
            boolean tight = before == null
                    || word.is(".")
                    || word.is(",")
                    || word.is(")")
                    || before.is(".")
                    || before.is("(")
                    || (word.is("(") && before.isTypeName())
                    || (before.kind() == Token.Kind.SIGN && word.kind() == Token.Kind.SIGN && !before.is(")"));
            text.append(tight ? "" : " ").append(word.text());
            before = word;
        }
        return text.toString();
    }
}
