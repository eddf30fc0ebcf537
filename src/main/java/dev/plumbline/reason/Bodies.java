package dev.plumbline.reason;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a body can have and what not, as the rule set says it. */
final class Bodies {

    private final Map<String, Map<String, List<String>>> gates;

    Bodies(Map<String, Map<String, List<String>>> gates) {
        this.gates = gates;
    }

    /** Whether nothing that is known rules a finding out for this person. */
    boolean canHave(Field field, Facts facts) {
        Map<String, List<String>> any = gates.getOrDefault(field.path(), Map.of());
        return any.isEmpty()
                || says(any, facts)
                || any.keySet().stream()
                        .anyMatch(path -> !Vocabulary.require(path).isKnownIn(facts));
    }

    /** The question to ask before this one, if its answer could make this one pointless. */
    Optional<Field> askedBefore(Field field, Facts facts) {
        Map<String, List<String>> any = gates.getOrDefault(field.path(), Map.of());
        return says(any, facts)
                ? Optional.empty()
                : any.keySet().stream()
                        .map(Vocabulary::require)
                        .filter(gate -> !gate.isKnownIn(facts))
                        .findFirst();
    }

    /** Whether one of these answers was given. */
    static boolean says(Map<String, List<String>> any, Facts facts) {
        return any.entrySet().stream()
                .anyMatch(answer -> says(Vocabulary.require(answer.getKey()), answer.getValue(), facts));
    }

    private static boolean says(Field field, List<String> wanted, Facts facts) {
        Object value = FactValue.spelt(field.valueIn(facts));
        return value instanceof List<?> list ? list.stream().anyMatch(wanted::contains) : wanted.contains(value);
    }
}
