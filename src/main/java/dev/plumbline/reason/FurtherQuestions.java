package dev.plumbline.reason;

import dev.plumbline.catalogue.InterviewOrder;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Conclusions;
import dev.plumbline.engine.Condition;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.result.NextQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The questions beyond the screen, topic by topic: those read by a rule that speaks for a contributor or a pattern, does not hold yet, and is not ruled out by any
 * answer.
 */
final class FurtherQuestions {

    private static final Pattern CONCLUDES = Pattern.compile("(argueFor|pattern)\\(kcontext, (?:\\w+\\.)?(\\w+).*");

    private final CompiledRules rules;
    private final InterviewOrder order;
    private final Bodies bodies;
    private final Alternatives alternatives;
    private final Map<String, List<RuleInfo>> readers = new HashMap<>();

    FurtherQuestions(CompiledRules rules, InterviewOrder order, Bodies bodies, Alternatives alternatives) {
        this.rules = rules;
        this.order = order;
        this.bodies = bodies;
        this.alternatives = alternatives;
        for (RuleInfo rule : rules.rules()) {
            if (CONCLUDES.matcher(rule.concludes()).matches()) {
                rule.reads()
                        .values()
                        .forEach(paths -> paths.forEach(path -> readers.computeIfAbsent(path, key -> new ArrayList<>())
                                .add(rule)));
            }
        }
    }

    /** The first of them, or null. */
    @Nullable
    NextQuestion next(Facts facts, Predicate<Field> wasAsked) {
        Person person = new Person(facts, wasAsked, rules.run(facts, List.of()), new HashMap<>());
        for (Topic topic : topics()) {
            NextQuestion question = next(topic, person);
            if (question != null) {
                return question;
            }
        }
        return null;
    }

    private List<Topic> topics() {
        Set<Topic> ordered = new LinkedHashSet<>();
        for (String name : order.topics()) {
            Topic topic = Vocabulary.topic(name);
            if (topic != null) {
                ordered.add(topic);
            }
        }
        ordered.addAll(Vocabulary.topics());
        return List.copyOf(ordered);
    }

    private record Person(
            Facts facts, Predicate<Field> wasAsked, Conclusions conclusions, Map<String, Boolean> canHold) {}

    private @Nullable NextQuestion next(Topic topic, Person person) {
        Map<String, List<String>> onlyFor = order.onlyFor().getOrDefault(topic.name(), Map.of());
        boolean fits = onlyFor.isEmpty();
        Field gate = null;
        fits |= Bodies.says(onlyFor, person.facts());
        for (String path : onlyFor.keySet()) {
            Field field = Vocabulary.require(path);
            boolean open = !person.wasAsked().test(field) && bodies.canHave(field, person.facts());
            gate = gate == null && open ? field : gate;
        }
        if (!fits) {
            return gate == null ? null : question(gate, Set.of("plan"));
        }
        for (Field field : topic.fields()) {
            boolean open = !person.wasAsked().test(field) && bodies.canHave(field, person.facts());
            Set<String> changes = open ? changes(field, person) : Set.of();
            if (!changes.isEmpty()) {
                Field first = bodies.askedBefore(field, person.facts())
                        .filter(before -> !person.wasAsked().test(before))
                        .orElse(field);
                return question(first, changes);
            }
        }
        return null;
    }

    private static NextQuestion question(Field field, Set<String> changes) {
        return new NextQuestion(field.path(), field.question(), List.copyOf(changes));
    }

    private Set<String> changes(Field field, Person person) {
        Set<String> changes = new LinkedHashSet<>();
        for (RuleInfo rule : readers.getOrDefault(field.path(), List.of())) {
            boolean holds = person.conclusions().rules().contains(rule.id());
            if (!holds && person.canHold().computeIfAbsent(rule.id(), id -> canHold(id, person))) {
                Matcher concludes = CONCLUDES.matcher(rule.concludes());
                if (concludes.matches()) {
                    changes.add(
                            switch (concludes.group(1)) {
                                case "argueFor" -> "contributor " + concludes.group(2);
                                default -> "pattern " + concludes.group(2);
                            });
                }
            }
        }
        return changes;
    }

    /** Whether answers that can still be given could make a rule hold. */
    private boolean canHold(String rule, Person person) {
        return rules.conditions(rule, person.facts(), person.conclusions(), alternatives::of).stream()
                .noneMatch(condition -> isSettled(condition, person));
    }

    private static boolean isSettled(Condition condition, Person person) {
        if (condition.state() != Condition.State.UNKNOWN) {
            return condition.state() == Condition.State.FALSE;
        }
        return !condition.reads().isEmpty()
                && condition.reads().stream()
                        .map(Vocabulary::require)
                        .filter(field -> !field.isKnownIn(person.facts()))
                        .allMatch(person.wasAsked());
    }
}
