package dev.plumbline.mutate;

import dev.plumbline.bench.ReadyCase;
import dev.plumbline.engine.EditableRule;
import dev.plumbline.engine.Token;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which cases could notice that some rules hold otherwise, by what they expect, and which of them are the likeliest to. A case that
 * could is run; one that could not is not.
 */
final class Relevance {

    private static final Set<String> PLAN = Set.of("advice", "withheld", "plan");

    /** What the stages of an assessment make of a conclusion of these types reaches plan, contributors, and rules behind them. */
    private static final Set<String> EARLY =
            Set.of("Flag", "Due", "Answered", "StatusDemand", "Argument", "SetAside", "PlanContextHolds");

    private static final Pattern NUMBER = Pattern.compile("\\.\\d+$");

    private final String said;
    private final IdentityHashMap<ReadyCase, Expected> expected = new IdentityHashMap<>();
    private final Map<String, String> rows = new ConcurrentHashMap<>();
    private final Set<String> behindStages;
    private final Map<String, Boolean> sayable = new ConcurrentHashMap<>();

    /**
     * What a case expects, taken apart once.
     *
     * @param rules the rules and rows that it names
     * @param words everything that it names
     */
    private record Expected(Set<String> rules, Set<Object> words) {}

    /**
     * @param texts everything that a rule set can say
     * @param reached the rules that rest on what a rule concludes
     */
    Relevance(
            Collection<String> texts,
            List<ReadyCase> cases,
            List<EditableRule> rules,
            Function<String, List<String>> reached) {
        this.said = String.join("\n", texts).toLowerCase(Locale.ROOT);
        this.behindStages = rules.stream()
                .filter(rule -> rule.when().stream().anyMatch(word -> Mutation.STAGED.contains(word.text())))
                .flatMap(rule -> Stream.concat(Stream.of(rule.id()), reached.apply(rule.id()).stream()))
                .flatMap(id -> Stream.of(id, row(id)))
                .collect(Collectors.toSet());
        for (ReadyCase one : cases) {
            Set<Object> words = new HashSet<>();
            collect(one.ruleCase().expect(), words);
            expected.put(one, new Expected(named(one.ruleCase().expect()).collect(Collectors.toSet()), words));
        }
    }

    private static void collect(Object said, Set<Object> words) {
        if (said instanceof Map<?, ?> map) {
            words.addAll(map.keySet());
            map.values().forEach(one -> collect(one, words));
        } else if (said instanceof Collection<?> list) {
            list.forEach(one -> collect(one, words));
        } else {
            words.add(said);
        }
    }

    /** Whether anything that a case expects could come out otherwise when these rules do not hold as before. */
    boolean couldNotice(ReadyCase one, List<EditableRule> changed) {
        Map<String, Object> expect = one.ruleCase().expect();
        if (one.ruleCase().todo()) {
            return false;
        } else if (expect.containsKey("because") || couldSay(one)) {
            return true;
        }
        return changed.stream().anyMatch(rule -> sees(one, rule));
    }

    private boolean sees(ReadyCase one, EditableRule rule) {
        Map<String, Object> expect = one.ruleCase().expect();
        String code = code(rule);
        return names(one, rule)
                || (EARLY.contains(rule.concludes()) && seesStages(one))
                || switch (rule.concludes()) {
                    case "Finding" -> false;
                    case "Flag" ->
                        expect.containsKey("urgencyAtLeast")
                                || expect.containsKey("urgencyAtMost")
                                || sees(expect, "flags", code)
                                || sees(expect, "notYetExcluded", code);
                    case "Suspect" -> sees(expect, "notYetExcluded", code);
                    case "Pattern" -> sees(expect, "patterns", code);
                    case "Due", "Answered" ->
                        expect.containsKey("screenMissing") || expect.containsKey("screenComplete");
                    case "Argument", "SetAside" ->
                        sees(expect, "contributors", code) || sees(expect, "likelihood", code);
                    case "Warning" -> expect.containsKey("warnings");
                    default -> expect.keySet().stream().anyMatch(PLAN::contains);
                };
    }

    private boolean seesStages(ReadyCase one) {
        Map<String, Object> expect = one.ruleCase().expect();
        return expect.keySet().stream().anyMatch(PLAN::contains)
                || expect.containsKey("contributors")
                || expect.containsKey("likelihood")
                || expected(one).rules().stream().anyMatch(behindStages::contains);
    }

    private static boolean sees(Map<String, Object> expect, String key, String code) {
        Object said = expect.get(key);
        return said != null && mentions(said, code);
    }

    /** Words that stand nowhere in a rule set are not said, whatever a rule concludes. */
    private boolean couldSay(ReadyCase one) {
        return one.ruleCase().expect().get("mustNotSay") instanceof Collection<?> words
                && words.stream()
                        .anyMatch(word ->
                                sayable.computeIfAbsent(String.valueOf(word).toLowerCase(Locale.ROOT), said::contains));
    }

    /** The smaller, the likelier: a case that names the rule, one that names what it concludes, any other. */
    int order(ReadyCase one, EditableRule rule) {
        if (names(one, rule)) {
            return 0;
        }
        return expected(one).words().contains(code(rule)) ? 1 : 2;
    }

    /** What a rule concludes: the last word of the first argument behind the context. */
    private static String code(EditableRule rule) {
        List<Token> then = rule.then();
        int end = 4;
        while (end + 1 < then.size()
                && !then.get(end + 1).is(",")
                && !then.get(end + 1).is(")")) {
            end++;
        }
        return end < then.size() ? then.get(end).text() : "";
    }

    /** Whether a case expects a rule, or the row that it expresses, to hold or not to hold. */
    boolean names(ReadyCase one, EditableRule rule) {
        Set<String> named = expected(one).rules();
        return named.contains(rule.id()) || named.contains(rows.computeIfAbsent(rule.id(), Relevance::row));
    }

    private Expected expected(ReadyCase one) {
        return Objects.requireNonNull(expected.get(one), "a case that was told of");
    }

    /** The rules and rows of which a case says whether they hold, or what they conclude. */
    private static Stream<String> named(Map<String, Object> expect) {
        return Stream.of(
                        said(expect.get("fired")),
                        said(expect.get("notFired")),
                        expect.get("concludes") instanceof Map<?, ?> rules ? rules.keySet().stream() : Stream.empty())
                .flatMap(words -> words.map(String::valueOf));
    }

    private static Stream<?> said(@Nullable Object words) {
        if (words instanceof Collection<?> list) {
            return list.stream().flatMap(Relevance::said);
        }
        return words == null ? Stream.empty() : Stream.of(words);
    }

    private static String row(String rule) {
        return NUMBER.matcher(rule).replaceFirst("");
    }

    private static boolean mentions(Object said, String word) {
        if (said instanceof Map<?, ?> map) {
            return map.containsKey(word) || map.values().stream().anyMatch(one -> mentions(one, word));
        } else if (said instanceof Collection<?> list) {
            return list.stream().anyMatch(one -> mentions(one, word));
        }
        return said.equals(word);
    }
}
