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
import dev.plumbline.json.FactValue;
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
 * The questions beyond the screen, topic by topic: those read by a rule about contributors, patterns or the plan that does not hold
 * yet and that no answer has ruled out.
 */
final class FurtherQuestions {

    private static final Pattern CONCLUDES = Pattern.compile(
            "(argueFor|argueAgainst|pattern|finding|exercise|advise|gate|context|withhold|modify|review)"
                    + "\\(kcontext, (\\w+).*");

    private final CompiledRules rules;
    private final InterviewOrder order;
    private final Alternatives alternatives;
    private final Map<String, List<RuleInfo>> readers = new HashMap<>();

    FurtherQuestions(CompiledRules rules, InterviewOrder order, Alternatives alternatives) {
        this.rules = rules;
        this.order = order;
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
        for (Map.Entry<String, List<String>> answers : onlyFor.entrySet()) {
            Field field = Vocabulary.require(answers.getKey());
            fits |= says(field, answers.getValue(), person.facts());
            gate = gate == null && !person.wasAsked().test(field) ? field : gate;
        }
        if (!fits) {
            return gate == null ? null : question(gate, Set.of("plan"));
        }
        for (Field field : topic.fields()) {
            Set<String> changes = person.wasAsked().test(field) ? Set.of() : changes(field, person);
            if (!changes.isEmpty()) {
                return question(field, changes);
            }
        }
        return null;
    }

    private static boolean says(Field field, List<String> wanted, Facts facts) {
        Object value = FactValue.spelt(field.valueIn(facts));
        return value instanceof List<?> list ? list.stream().anyMatch(wanted::contains) : wanted.contains(value);
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
                                case "argueFor", "argueAgainst" -> "contributor " + concludes.group(2);
                                case "pattern" -> "pattern " + concludes.group(2);
                                default -> "plan";
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
