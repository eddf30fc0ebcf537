package dev.plumbline.engine;

import dev.plumbline.fact.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One rule as Java source.
 *
 * @param id its id
 * @param condition an expression over {@code facts} and {@code found}
 * @param reads the places in {@code found} that the condition looks at
 * @param gives the place in {@code found} of what it concludes; negative when no condition looks at such
 * @param conclusion an expression that makes the conclusion; empty when it infers a finding
 */
record TwinRule(String id, String condition, Set<Integer> reads, int gives, String conclusion) {

    static TwinRule of(RuleText rule) {
        List<String> parts = new ArrayList<>();
        Set<Integer> reads = new LinkedHashSet<>();
        Map<String, Topic> bound = new HashMap<>();
        List<Token> when = rule.when();
        for (int from = 0; from < when.size(); ) {
            int end = closing(when, from);
            List<Token> element = when.subList(from, end);
            if (end < when.size() && when.get(end).is("from")) {
                end = closing(when, end);
                parts.add(counted(element, when.subList(from, end), reads));
            } else {
                parts.add(single(element, bound, reads));
            }
            from = end;
        }
        List<String> arguments = arguments(rule.then());
        String call = rule.then().get(0).text();
        String conclusion = switch (call) {
            case "finding" -> "";
            case "flag" ->
                "new Flag(FlagCode." + arguments.get(0) + ", Urgency." + arguments.get(1) + ", \"" + rule.id() + "\")";
            case "argueFor", "argueAgainst" ->
                "new Argument(ContributorCode." + arguments.get(0) + ", " + call.equals("argueFor") + ", "
                        + arguments.get(1) + ", ArgumentKind." + arguments.get(2) + ", " + arguments.get(3)
                        + ", \"" + rule.id() + "\")";
            default -> throw new IllegalArgumentException("no twin is written of " + call);
        };
        int gives = switch (call) {
            case "finding" -> Findings.finding(arguments.get(0));
            case "flag" -> Findings.flag(arguments.get(0));
            default -> -1;
        };
        return new TwinRule(rule.id(), String.join("\n                && ", parts), reads, gives, conclusion);
    }

    /** The place behind the bracket that closes the first one from here. */
    private static int closing(List<Token> words, int from) {
        int depth = 0;
        for (int i = from; i < words.size(); i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            if (depth == 0 && words.get(i).is(")")) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("a bracket does not close");
    }

    private static String single(List<Token> element, Map<String, Topic> bound, Set<Integer> reads) {
        PatternText pattern = PatternText.in(element).get(0);
        Topic topic = RuleReader.TOPICS.get(pattern.type().text());
        boolean negated = element.get(0).is("not");
        if (pattern.type().is("Finding") || pattern.type().is("Flag")) {
            String any = places(pattern, reads).stream().map(TwinRule::found).collect(Collectors.joining(" || "));
            return (negated ? "!(" : "(") + any + ")";
        } else if (topic == null || negated) {
            throw new IllegalArgumentException(
                    "no twin is written of a condition on " + pattern.type().text());
        }
        if (element.get(0).text().startsWith("$")) {
            bound.put(element.get(0).text(), topic);
        }
        List<String> parts = new ArrayList<>();
        for (List<Token> constraint : pattern.each()) {
            parts.add(JavaCondition.of(constraint, topic, bound));
        }
        return parts.isEmpty() ? "true" : String.join(" && ", parts);
    }

    /** {@code $all : List( size >= 3 ) from collect( Finding( code in ( … ) ) )}. */
    private static String counted(List<Token> list, List<Token> whole, Set<Integer> reads) {
        PatternText size = PatternText.in(list).get(0);
        List<PatternText> patterns = PatternText.in(whole);
        PatternText last = patterns.get(patterns.size() - 1);
        String bound = size.constraints().stream().map(Token::text).collect(Collectors.joining());
        if (!bound.matches("size>=\\d+") || !last.type().is("Finding")) {
            throw new IllegalArgumentException("no twin is written of counting " + bound);
        }
        return places(last, reads).stream()
                .map(place -> "(" + found(place) + " ? 1 : 0)")
                .collect(Collectors.joining(" + ", "(", ") " + bound.substring("size".length())));
    }

    private static List<Integer> places(PatternText pattern, Set<Integer> reads) {
        String shape = pattern.constraints().stream().map(Token::text).collect(Collectors.joining());
        if (!shape.matches("code==\\w+\\.\\w+|codein\\((\\w+\\.\\w+,?)+\\)")) {
            throw new IllegalArgumentException("no twin is written of a conclusion with " + shape);
        }
        List<Integer> places = pattern.constraints().stream()
                .filter(Token::isConstantName)
                .map(code -> pattern.type().is("Flag") ? Findings.flag(code.text()) : Findings.finding(code.text()))
                .toList();
        reads.addAll(places);
        return places;
    }

    private static String found(int place) {
        return "found[" + place + "]";
    }

    /** What stands behind {@code kcontext}; of a constant its name alone. */
    private static List<String> arguments(List<Token> then) {
        List<String> arguments = new ArrayList<>();
        for (int i = 4; i < then.size(); i++) {
            if (then.get(i).is(",") || then.get(i).is(")")) {
                arguments.add(then.get(i - 1).text());
            }
        }
        return arguments;
    }
}
