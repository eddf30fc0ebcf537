package dev.plumbline.bench;

import dev.plumbline.Problem;
import dev.plumbline.conclusion.AdviceCode;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.PatternCode;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Spelling;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what a case expects by a name that nothing has: it would fail for ever, or worse, pass whatever the rules do. */
final class ExpectationCheck {

    private static final Collection<String> ANYTHING = List.of();
    private static final Set<String> FLAGS = names(FlagCode.values());
    private static final Set<String> CONTRIBUTORS = names(ContributorCode.values());
    private static final Set<String> PATTERNS = names(PatternCode.values());
    private static final Set<String> EXERCISES = names(ExerciseCode.values());
    private static final Set<String> ITEMS =
            names(Stream.concat(Arrays.stream(ExerciseCode.values()), Arrays.stream(AdviceCode.values()))
                    .toArray(Enum<?>[]::new));
    private static final Set<String> PATHS =
            new TreeSet<>(Vocabulary.fields().stream().map(Field::path).toList());

    /** The lists that stand directly under a key, and what may be in them. */
    private static final Map<String, Collection<String>> LISTS = Map.of(
            "notYetExcluded", FLAGS,
            "plan", names(PlanStatus.values()),
            "fired", ANYTHING,
            "notFired", ANYTHING,
            "mustNotSay", ANYTHING,
            "warnings", PATHS);

    /** The lists of what must and must not be there, and what may be in them. */
    private static final Map<String, Collection<String>> BOTH = Map.of(
            "flags", FLAGS,
            "contributors", CONTRIBUTORS,
            "patterns", PATTERNS,
            "advice", ITEMS,
            "withheld", EXERCISES,
            "screenMissing", PATHS);

    private static final Map<String, Collection<String>> WORDS = Map.of(
            "urgencyAtLeast", names(Urgency.values()),
            "urgencyAtMost", names(Urgency.values()),
            "screenComplete", List.of("yes", "no", "true", "false"));

    private final RuleCase ruleCase;
    private final Object expect;
    private final List<Problem> problems = new ArrayList<>();

    ExpectationCheck(RuleCase ruleCase, Object expect) {
        this.ruleCase = ruleCase;
        this.expect = expect;
    }

    List<Problem> problems() {
        if (expect instanceof Map<?, ?> map) {
            CaseReader.copy(map).forEach(this::key);
        } else if (!expect.toString().isEmpty()) {
            problem("expected a mapping");
        }
        return problems;
    }

    private void key(String key, Object value) {
        if (LISTS.containsKey(key)) {
            list(value, LISTS.getOrDefault(key, ANYTHING), key);
        } else if (WORDS.containsKey(key)) {
            word(value, WORDS.getOrDefault(key, ANYTHING), key);
        } else if (BOTH.containsKey(key)) {
            Set<String> below =
                    key.equals("contributors") ? Set.of("must", "mustNot", "unlikely") : Set.of("must", "mustNot");
            entries(value, below, key)
                    .forEach((which, codes) -> list(codes, BOTH.getOrDefault(key, ANYTHING), key, which));
        } else if (key.equals("likelihood")) {
            entries(value, CONTRIBUTORS, key)
                    .forEach((code, level) -> word(level, names(Likelihood.values()), key, code));
        } else if (key.equals("concludes")) {
            entries(value, ANYTHING, key)
                    .forEach((rule, what) -> list(what instanceof List<?> ? what : List.of(what), ANYTHING, key, rule));
        } else if (key.equals("because")) {
            entries(value, ANYTHING, key)
                    .forEach((code, about) -> entries(about, Set.of("facts", "cites"), key, code)
                            .forEach((which, list) ->
                                    list(list, which.equals("facts") ? PATHS : ANYTHING, key, code, which)));
        } else {
            Set<String> known = new TreeSet<>(LISTS.keySet());
            known.addAll(WORDS.keySet());
            known.addAll(BOTH.keySet());
            known.addAll(Set.of("likelihood", "concludes", "because"));
            problem("nothing of that name can be expected" + nearest(key, known), key);
        }
    }

    private Map<String, Object> entries(Object value, Collection<String> known, String... path) {
        if (!(value instanceof Map<?, ?> map)) {
            problem("expected a mapping", path);
            return Map.of();
        }
        Map<String, Object> entries = new TreeMap<>(CaseReader.copy(map));
        for (String key : List.copyOf(entries.keySet())) {
            if (!known.isEmpty() && !known.contains(key)) {
                problem("'" + key + "' has no meaning here" + nearest(key, known), with(path, key));
                entries.remove(key);
            }
        }
        return entries;
    }

    private void list(Object value, Collection<String> known, String... path) {
        if (!(value instanceof List<?> list)) {
            problem("expected a list, such as [" + value + "]", path);
            return;
        }
        for (Object item : list) {
            if (item instanceof List<?> any) {
                any.forEach(one -> word(one, known, path));
            } else {
                word(item, known, path);
            }
        }
    }

    private void word(Object value, Collection<String> known, String... path) {
        if (value instanceof Map || value instanceof List) {
            problem("expected a single word", path);
        } else if (!known.isEmpty() && !known.contains(value.toString())) {
            problem("nothing is called '" + value + "'" + nearest(value.toString(), known), path);
        }
    }

    private void problem(String message, String... path) {
        String[] whole = new String[path.length + 1];
        whole[0] = "expect";
        System.arraycopy(path, 0, whole, 1, path.length);
        problems.add(ruleCase.spans().problem(message, whole));
    }

    private static String[] with(String[] path, String key) {
        String[] whole = Arrays.copyOf(path, path.length + 1);
        whole[path.length] = key;
        return whole;
    }

    private static String nearest(String word, Collection<String> known) {
        String nearest = Spelling.nearest(word, known);
        return nearest == null ? "" : "; did you mean " + nearest + "?";
    }

    private static Set<String> names(Enum<?>[] constants) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(constants).forEach(constant -> names.add(constant.name()));
        return names;
    }
}
