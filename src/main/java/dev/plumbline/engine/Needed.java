package dev.plumbline.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rules decide some kinds of conclusions, directly or through what they match. When in doubt a rule is needed. */
final class Needed {

    /** What the calls of a right-hand side conclude. */
    private static final Map<String, String> CONCLUDES = Map.ofEntries(
            Map.entry("finding", "Finding"),
            Map.entry("flag", "Flag"),
            Map.entry("suspect", "Suspect"),
            Map.entry("due", "Due"),
            Map.entry("answered", "Answered"),
            Map.entry("pattern", "Pattern"),
            Map.entry("argueFor", "Argument"),
            Map.entry("argueAgainst", "Argument"),
            Map.entry("setAside", "SetAside"),
            Map.entry("status", "StatusDemand"),
            Map.entry("context", "PlanContextHolds"),
            Map.entry("exercise", "OfferExercise"),
            Map.entry("advise", "OfferAdvice"),
            Map.entry("gate", "OfferAdvice"),
            Map.entry("withhold", "Withhold"),
            Map.entry("modify", "Modify"),
            Map.entry("review", "ReviewIn"),
            Map.entry("warn", "Warning"));

    private static final String ANY = "";

    private final Collection<RuleText> texts;

    /** The codes that are asked for of each type; {@link #ANY} among them asks for all. */
    private final Map<String, Set<String>> wanted = new HashMap<>();

    private Needed(Collection<RuleText> texts) {
        this.texts = texts;
    }

    /** Whether rules conclude objects of this type; others are put into the session between its stages. */
    static boolean isConcluded(String type) {
        return CONCLUDES.containsValue(type);
    }

    /** The type of what a call concludes; empty when there is no such call. */
    static String type(String call) {
        return CONCLUDES.getOrDefault(call, ANY);
    }

    /** The ids of the rules that may have a say in whether any conclusion of these types stands. */
    static Set<String> ids(Collection<RuleText> texts, Set<Class<?>> types) {
        Needed needed = new Needed(texts);
        types.forEach(type -> needed.want(type.getSimpleName(), Set.of(ANY)));
        return needed.closure();
    }

    private Set<String> closure() {
        Set<String> ids = new LinkedHashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (RuleText rule : texts) {
                if (!ids.contains(rule.id()) && isWanted(rule)) {
                    ids.add(rule.id());
                    PatternText.in(rule.when())
                            .forEach(pattern -> want(pattern.type().text(), codes(pattern)));
                    grown = true;
                }
            }
        }
        return ids;
    }

    private void want(String type, Set<String> codes) {
        wanted.computeIfAbsent(type, key -> new HashSet<>()).addAll(codes);
    }

    private boolean isWanted(RuleText rule) {
        String call = rule.then().isEmpty() ? ANY : rule.then().get(0).text();
        String type = CONCLUDES.get(call);
        if (type == null) {
            return true;
        }
        Set<String> codes = wanted.getOrDefault(type, Set.of());
        String code = firstArgument(rule.then());
        return codes.contains(ANY) || codes.contains(code) || (!codes.isEmpty() && code.equals(ANY));
    }

    /** The constant behind {@code kcontext}, or anything. */
    private static String firstArgument(List<Token> then) {
        for (int i = 4; i < then.size(); i++) {
            if (then.get(i).is(",") || then.get(i).is(")")) {
                Token code = then.get(i - 1);
                return code.isConstantName() ? code.text() : ANY;
            }
        }
        return ANY;
    }

    /** The codes a pattern is content with: {@code code == Type.CODE} or {@code code in ( Type.CODE, … )}; else any. */
    private static Set<String> codes(PatternText pattern) {
        return pattern.each().stream()
                .filter(Needed::isAboutCodes)
                .findFirst()
                .map(Needed::constants)
                .orElse(Set.of(ANY));
    }

    private static boolean isAboutCodes(List<Token> constraint) {
        String words = constraint.stream().map(Token::text).collect(Collectors.joining());
        boolean equal = words.matches("code==\\w+\\.\\w+");
        boolean member = words.matches("codein\\([\\w.,]+\\)");
        return (equal || member) && !constants(constraint).isEmpty();
    }

    private static Set<String> constants(List<Token> constraint) {
        return constraint.stream()
                .skip(2)
                .filter(Token::isConstantName)
                .map(Token::text)
                .collect(Collectors.toSet());
    }
}
