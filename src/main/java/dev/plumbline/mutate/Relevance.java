package dev.plumbline.mutate;

import dev.plumbline.bench.ReadyCase;
import dev.plumbline.engine.EditableRule;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which cases could notice a change of what a rule concludes, and which of them are the likeliest to. */
final class Relevance {

    private static final Set<String> PLAN = Set.of("advice", "withheld", "plan", "because");

    /** What no other rule matches reaches these expectations and no others. */
    private static final Map<String, Set<String>> REACH = Map.of(
            "advise", PLAN,
            "gate", PLAN,
            "exercise", PLAN,
            "withhold", PLAN,
            "modify", PLAN,
            "review", PLAN,
            "warn", Set.of("warnings"));

    private final String said;

    /**
     * @param texts everything that a rule set can say
     */
    Relevance(Collection<String> texts) {
        this.said = String.join("\n", texts).toLowerCase(Locale.ROOT);
    }

    /** Whether anything that a case expects could change with what a rule concludes. */
    boolean couldNotice(ReadyCase one, EditableRule rule) {
        Set<String> reach = REACH.get(rule.call());
        if (one.ruleCase().todo()) {
            return false;
        }
        return reach == null
                || one.ruleCase().expect().keySet().stream().anyMatch(reach::contains)
                || names(one, rule)
                || couldSay(one);
    }

    /** Words that stand nowhere in a rule set are not said, whatever a rule concludes. */
    private boolean couldSay(ReadyCase one) {
        return one.ruleCase().expect().get("mustNotSay") instanceof Collection<?> words
                && words.stream()
                        .anyMatch(word -> said.contains(String.valueOf(word).toLowerCase(Locale.ROOT)));
    }

    /** The smaller, the likelier: a case that names the rule, one that names what it concludes, any other. */
    int order(ReadyCase one, EditableRule rule) {
        if (names(one, rule)) {
            return 0;
        }
        String code = rule.then().size() > 4 ? rule.then().get(4).text() : "";
        return mentions(one.ruleCase().expect(), code) ? 1 : 2;
    }

    static boolean names(ReadyCase one, EditableRule rule) {
        Map<String, Object> expect = one.ruleCase().expect();
        String row = rule.id().replaceFirst("\\.\\d+$", "");
        return Set.of("fired", "notFired").stream()
                .map(expect::get)
                .anyMatch(said -> said != null && (mentions(said, rule.id()) || mentions(said, row)));
    }

    private static boolean mentions(Object said, String word) {
        if (said instanceof Map<?, ?> map) {
            return map.keySet().contains(word) || map.values().stream().anyMatch(one -> mentions(one, word));
        } else if (said instanceof Collection<?> list) {
            return list.stream().anyMatch(one -> mentions(one, word));
        }
        return said.equals(word);
    }
}
