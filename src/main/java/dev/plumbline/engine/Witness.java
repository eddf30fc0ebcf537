package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which findings a match rests on: those that, taken away, would take the match away. Of several that would each have been enough
 * the first is named; a finding that was merely allowed to be unknown is not.
 */
final class Witness {

    private Witness() {}

    /** The paths of the findings that a rule's patterns over one topic rest on. */
    static List<String> of(List<PatternText> patterns, Topic topic, Facts facts) {
        Set<String> paths = new LinkedHashSet<>();
        for (PatternText pattern : patterns) {
            if (pattern.type().is(topic.type().getSimpleName())) {
                List<String> found = new ArrayList<>();
                boolean matched = true;
                for (List<Token> constraint : pattern.each()) {
                    matched &= holds(constraint, topic, facts);
                    found.addAll(needed(constraint, topic, facts));
                }
                if (matched) {
                    paths.addAll(found);
                }
            }
        }
        return List.copyOf(paths);
    }

    private static List<String> needed(List<Token> constraint, Topic topic, Facts facts) {
        Set<String> reads = new LinkedHashSet<>();
        new PatternText(constraint.get(0), constraint)
                .propertyNames()
                .forEach(name -> reads.addAll(RuleReader.observed(topic, name)));
        List<String> needed = new ArrayList<>(reads);
        Facts rest = facts;
        for (int i = needed.size() - 1; i >= 0; i--) {
            Field field = Vocabulary.require(needed.get(i));
            Facts without = field.replacedIn(rest, null);
            if (!field.isKnownIn(facts) || holds(constraint, topic, without)) {
                rest = without;
                needed.remove(i);
            }
        }
        return needed;
    }

    /** What cannot be read is taken to hold, and to rest on everything it names. */
    static boolean holds(List<Token> constraint, Topic topic, Facts facts) {
        try {
            List<Token> words = unbound(constraint);
            return words.isEmpty() || Truth.of(words, topic.in(facts));
        } catch (Truth.UnreadableException e) {
            return topic.fields().stream()
                    .filter(field -> constraint.stream().anyMatch(word -> word.is(field.name())))
                    .allMatch(field -> field.isKnownIn(facts));
        }
    }

    /** Without the name a value is bound to; a mere binding holds of anything. */
    private static List<Token> unbound(List<Token> constraint) {
        if (constraint.size() > 1 && constraint.get(1).is(":")) {
            List<Token> rest = constraint.subList(2, constraint.size());
            return rest.size() == 1 ? List.of() : rest;
        }
        return constraint;
    }
}
