package dev.plumbline.lint;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.conclusion.AdviceCode;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.PatternCode;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Spelling;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The codes that a case names. */
final class CaseCodes {

    private static final Map<String, Set<String>> KNOWN = Map.of(
            "flags", names(FlagCode.values()),
            "notYetExcluded", names(FlagCode.values()),
            "contributors", names(ContributorCode.values()),
            "likelihood", names(ContributorCode.values()),
            "patterns", names(PatternCode.values()),
            "plan", names(PlanStatus.values()),
            "advice", names(AdviceCode.values(), ExerciseCode.values()),
            "withheld", names(AdviceCode.values(), ExerciseCode.values()),
            "urgencyAtLeast", names(Urgency.values()),
            "urgencyAtMost", names(Urgency.values()));
    private static final Set<String> DENIALS = Set.of("urgencyAtMost", "notFired", "mustNotSay");

    private CaseCodes() {}

    /** What one case expects and another denies. */
    static Set<String> disputed(RuleCase one, RuleCase other) {
        Set<String> disputed = new TreeSet<>();
        one.expect().forEach((key, about) -> {
            Set<String> both = coded(about, "must");
            both.retainAll(coded(other.expect().getOrDefault(key, ""), "mustNot"));
            disputed.addAll(both);
        });
        Set<String> fired = words(one.expect().get("fired")).collect(Collectors.toCollection(TreeSet::new));
        fired.retainAll(words(other.expect().get("notFired")).collect(Collectors.toSet()));
        disputed.addAll(fired);
        return disputed;
    }

    /** What must not come out: codes, and ids of rules. */
    static Set<String> denied(RuleCase one) {
        Set<String> denied = new TreeSet<>();
        one.expect().values().forEach(about -> denied.addAll(coded(about, "mustNot")));
        words(one.expect().get("notFired")).forEach(denied::add);
        return denied;
    }

    private static Set<String> coded(Object about, String key) {
        Set<String> codes = new TreeSet<>();
        if (about instanceof Map<?, ?> map && map.get(key) instanceof List<?> list) {
            list.stream().filter(code -> !(code instanceof List<?>)).forEach(code -> codes.add(String.valueOf(code)));
        }
        return codes;
    }

    /** Whether everything that is expected is that something does not come out. */
    static boolean isDenial(RuleCase one) {
        return one.expect().entrySet().stream()
                .allMatch(entry -> DENIALS.contains(entry.getKey())
                        || (entry.getKey().equals("urgencyAtLeast")
                                && entry.getValue().equals("NONE"))
                        || (entry.getValue() instanceof Map<?, ?> map
                                && map.keySet().equals(Set.of("mustNot"))));
    }

    static @Nullable Urgency urgency(RuleCase one, String key) {
        Object level = one.expect().get(key);
        return Arrays.stream(Urgency.values())
                .filter(urgency -> urgency.name().equals(level))
                .findFirst()
                .orElse(null);
    }

    /** What is said of codes that do not exist. */
    static List<String> unknown(RuleCase one, Set<String> ids) {
        List<String> messages = new ArrayList<>();
        one.expect().forEach((key, said) -> {
            Set<String> known = KNOWN.get(key);
            if (known != null) {
                Stream<String> codes = key.equals("likelihood") && said instanceof Map<?, ?> map
                        ? map.keySet().stream().map(String::valueOf)
                        : words(said);
                codes.filter(code -> !known.contains(code)).forEach(code -> messages.add(none(key, code, known)));
            }
        });
        for (String key : List.of("fired", "notFired")) {
            words(one.expect().get(key))
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> messages.add(none(key, id, ids)));
        }
        return messages;
    }

    /** What rules can be called: by their id, and by that of the row they express. */
    static Set<String> ids(Book book) {
        return book.rules().stream()
                .flatMap(rule -> Stream.of(rule.id(), rule.id().replaceFirst("\\.\\d+$", "")))
                .collect(Collectors.toSet());
    }

    private static String none(String key, String code, Set<String> known) {
        String nearest = Spelling.nearest(code, known);
        return key + ": there is no " + code + (nearest == null ? "" : "; did you mean " + nearest + "?");
    }

    /** The paths of what a case gives. */
    static Set<String> given(RuleCase one) {
        try {
            Facts facts = Assessment.parse(one.given()).facts();
            return Vocabulary.fields().stream()
                    .filter(field -> field.isKnownIn(facts))
                    .map(Field::path)
                    .collect(Collectors.toSet());
        } catch (InvalidInputException e) {
            // Running it says so.
            return Vocabulary.fields().stream().map(Field::path).collect(Collectors.toSet());
        }
    }

    private static Stream<String> words(@Nullable Object said) {
        if (said instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(CaseCodes::words);
        } else if (said instanceof Collection<?> list) {
            return list.stream().flatMap(CaseCodes::words);
        }
        return said == null ? Stream.empty() : Stream.of(said.toString());
    }

    private static Set<String> names(Enum<?>[]... types) {
        return Arrays.stream(types)
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
