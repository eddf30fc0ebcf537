package dev.plumbline.reason;

import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How urgent answers to open questions could still make an assessment, found by asking the rules: a level that is claimed is a
 * level that the rules gave to one set of answers.
 */
final class CouldReach {

    private final CompiledRules rules;

    CouldReach(CompiledRules rules) {
        this.rules = rules;
    }

    /** The highest urgency of all flags. */
    static Urgency level(List<Flag> flags) {
        return flags.stream().map(Flag::urgency).max(Urgency::compareTo).orElse(Urgency.NONE);
    }

    /** The highest level that answers to these questions were found to reach; never below the level as it is. */
    Urgency from(Facts facts, Urgency level, List<String> open) {
        Urgency highest = level;
        Urgency top = Urgency.EMERGENCY_NOW;
        for (boolean large : new boolean[] {true, false}) {
            if (highest == top || open.isEmpty()) {
                break;
            }
            Facts completed = facts;
            for (String path : open) {
                Field field = Vocabulary.require(path);
                completed = field.replacedIn(completed, worst(field, large));
            }
            highest = higher(highest, urgency(completed));
            for (int i = 0; i < open.size() && highest != top; i++) {
                Field field = Vocabulary.require(open.get(i));
                Facts best = completed;
                Set<Object> tried = new HashSet<>(Set.of(rules.distinction(field, completed)));
                for (Object answer : alternatives(field)) {
                    Facts other = field.replacedIn(completed, answer);
                    if (!tried.add(rules.distinction(field, other))) {
                        continue;
                    }
                    Urgency reached = urgency(other);
                    if (reached.compareTo(highest) > 0) {
                        highest = reached;
                        best = other;
                    }
                }
                completed = best;
            }
        }
        return highest;
    }

    private Urgency urgency(Facts facts) {
        return level(rules.conclude(facts, Flag.class));
    }

    private static Urgency higher(Urgency one, Urgency other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static @Nullable Object worst(Field field, boolean large) {
        Presence worrying = field.calms() ? Presence.ABSENT : Presence.PRESENT;
        int end = (int) (large ? field.maximum() : field.minimum());
        return switch (field.kind()) {
            case PRESENCE -> worrying;
            case PRESENCE_SIDES -> new PresenceSides(worrying, worrying);
            case WHOLE_NUMBER -> end;
            case NUMBER -> Double.valueOf(end);
            case NUMBER_SIDES -> new NumberSides(end, end);
            case CHOICE -> field.literals().get(large ? field.literals().size() - 1 : 0);
            case CHOICES -> new LinkedHashSet<>(field.literals());
            case DATE, WORDS -> null;
        };
    }

    private static List<Object> alternatives(Field field) {
        List<Object> answers = new ArrayList<>();
        switch (field.kind()) {
            case PRESENCE -> answers.addAll(List.of(Presence.PRESENT, Presence.ABSENT));
            case CHOICE -> answers.addAll(field.literals());
            case CHOICES -> answers.add(new LinkedHashSet<>());
            default -> {
                Object least = worst(field, false);
                if (least != null) {
                    answers.add(least);
                }
            }
        }
        return answers;
    }
}
