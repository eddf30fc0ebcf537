package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a rule is from holding: the fewest open questions that answers would have to settle, directly or through what they infer. It
 * puts questions in an order and decides nothing: a part that cannot be read counts as met.
 */
final class Needs {

    private static final int DEEPEST = 4;

    /** A part of a condition: over the facts of a topic, over an inferred finding, or one of several. */
    private sealed interface Part {
        record Observed(Topic topic, List<Token> constraint, List<Field> reads) implements Part {}

        record Inferred(Set<String> codes, int atLeast) implements Part {}

        record Absent(Set<String> codes) implements Part {}

        record OneOf(List<List<Part>> ways) implements Part {}
    }

    private final Map<String, List<Part>> parts = new HashMap<>();
    private final Map<String, List<String>> inferring = new HashMap<>();

    Needs(Iterable<RuleText> rules) {
        rules.forEach(rule -> {
            String id = rule.id();
            parts.put(id, parts(rule.when()));
            List<Token> then = rule.then();
            if (!then.isEmpty() && then.get(0).is("finding")) {
                then.stream()
                        .filter(Token::isConstantName)
                        .forEach(code -> inferring
                                .computeIfAbsent(code.text(), key -> new ArrayList<>())
                                .add(id));
            }
        });
    }

    /** The open questions of one person's rules; what was found out about one rule serves the next. */
    Person person(Facts facts, Set<String> found) {
        return new Person(facts, found);
    }

    private static List<Part> parts(List<Token> when) {
        List<Part> parts = new ArrayList<>();
        for (List<Token> element : ConditionReader.elements(when)) {
            List<PatternText> patterns = PatternText.in(element);
            if (patterns.isEmpty()) {
                continue;
            }
            PatternText last = patterns.get(patterns.size() - 1);
            if (element.get(0).is("not")) {
                if (last.type().is("Finding")) {
                    parts.add(new Part.Absent(codes(last)));
                }
            } else if (element.get(0).is("(")) {
                parts.add(new Part.OneOf(patterns.stream()
                        .map(pattern -> over(pattern, 1))
                        .filter(way -> !way.isEmpty())
                        .toList()));
            } else {
                boolean counts = element.stream().anyMatch(word -> word.is("collect"));
                parts.addAll(over(last, counts ? number(patterns.get(0)) : 1));
            }
        }
        return parts;
    }

    private static List<Part> over(PatternText pattern, int atLeast) {
        Topic topic = RuleReader.TOPICS.get(pattern.type().text());
        List<Part> parts = new ArrayList<>();
        if (pattern.type().is("Finding")) {
            parts.add(new Part.Inferred(codes(pattern), atLeast));
        } else if (topic != null) {
            for (List<Token> constraint : pattern.each()) {
                Set<Field> reads = new LinkedHashSet<>();
                new PatternText(constraint.get(0), constraint)
                        .propertyNames()
                        .forEach(name ->
                                RuleReader.observed(topic, name).forEach(path -> reads.add(Vocabulary.require(path))));
                parts.add(new Part.Observed(topic, constraint, List.copyOf(reads)));
            }
        }
        return parts;
    }

    private static Set<String> codes(PatternText pattern) {
        Set<String> codes = new LinkedHashSet<>();
        pattern.constraints().stream().filter(Token::isConstantName).forEach(word -> codes.add(word.text()));
        return codes;
    }

    private static int number(PatternText list) {
        return list.constraints().stream()
                .filter(word -> word.kind() == Token.Kind.NUMBER)
                .mapToInt(word -> Integer.parseInt(word.text()))
                .findFirst()
                .orElse(1);
    }

    /**
     * What a condition waits for.
     *
     * @param least the fewest questions whose answers could make it hold
     * @param through the fewest when this question is one of them, by path
     */
    record Open(int least, Map<String, Integer> through) {

        static final Open NOTHING = new Open(0, Map.of());

        /** Both of two conditions. */
        Open and(Open other) {
            Map<String, Integer> both = new HashMap<>();
            through.forEach((path, count) -> both.merge(path, count + other.least, Math::min));
            other.through.forEach((path, count) -> both.merge(path, count + least, Math::min));
            return new Open(least + other.least, both);
        }

        /** So many of several conditions; null when so many cannot hold. */
        static @Nullable Open some(List<Open> ways, int count) {
            if (ways.size() < count) {
                return null;
            }
            int rest = ways.stream()
                    .mapToInt(Open::least)
                    .sorted()
                    .limit(count - 1L)
                    .sum();
            int least =
                    ways.stream().mapToInt(Open::least).sorted().limit(count).sum();
            Map<String, Integer> any = new HashMap<>();
            ways.forEach(way -> way.through.forEach((path, needed) -> any.merge(path, needed + rest, Math::min)));
            return new Open(least, any);
        }
    }

    /** One person's answers so far. */
    final class Person {
        private final Facts facts;
        private final Set<String> found;
        private final Map<String, Optional<Open>> byFinding = new HashMap<>();

        private Person(Facts facts, Set<String> found) {
            this.facts = facts;
            this.found = found;
        }

        /** What a rule waits for; null when what is known rules it out. */
        @Nullable
        Waiting of(String rule) {
            Open open = all(parts.getOrDefault(rule, List.of()), 0);
            return open == null ? null : new Waiting(rule, met(rule), open.through());
        }

        private int met(String rule) {
            int met = 0;
            for (Part part : parts.getOrDefault(rule, List.of())) {
                if (part instanceof Part.Observed observed) {
                    boolean answered = observed.reads().stream().anyMatch(field -> field.isKnownIn(facts));
                    met += answered && Witness.holds(observed.constraint(), observed.topic(), facts) ? 1 : 0;
                } else if (part instanceof Part.Inferred inferred) {
                    met += inferred.codes().stream().anyMatch(found::contains) ? 1 : 0;
                }
            }
            return met;
        }

        private @Nullable Open all(List<Part> parts, int depth) {
            Open open = Open.NOTHING;
            for (Part part : parts) {
                Open more = one(part, depth);
                if (more == null) {
                    return null;
                }
                open = open.and(more);
            }
            return open;
        }

        private @Nullable Open one(Part part, int depth) {
            if (part instanceof Part.Observed observed) {
                return observed(observed);
            } else if (part instanceof Part.Absent absent) {
                return absent.codes().stream().anyMatch(found::contains) ? null : Open.NOTHING;
            } else if (part instanceof Part.OneOf oneOf) {
                return Open.some(possible(oneOf.ways().stream().map(way -> all(way, depth))), 1);
            }
            Part.Inferred inferred = (Part.Inferred) part;
            long missing = inferred.atLeast()
                    - inferred.codes().stream().filter(found::contains).count();
            return missing <= 0
                    ? Open.NOTHING
                    : Open.some(
                            possible(inferred.codes().stream()
                                    .filter(code -> !found.contains(code))
                                    .map(code -> toInfer(code, depth))),
                            (int) missing);
        }

        private @Nullable Open observed(Part.Observed part) {
            if (Witness.holds(part.constraint(), part.topic(), facts)) {
                return Open.NOTHING;
            }
            List<String> open = part.reads().stream()
                    .filter(field -> !field.isKnownIn(facts))
                    .map(Field::path)
                    .toList();
            int needed = part.constraint().stream().anyMatch(word -> word.is("|")) ? 1 : open.size();
            Map<String, Integer> through = new HashMap<>();
            open.forEach(path -> through.put(path, needed));
            return open.isEmpty() ? null : new Open(needed, through);
        }

        private @Nullable Open toInfer(String code, int depth) {
            Optional<Open> known = byFinding.get(code);
            if (known == null) {
                known = depth >= DEEPEST
                        ? Optional.empty()
                        : Optional.ofNullable(Open.some(
                                possible(inferring.getOrDefault(code, List.of()).stream()
                                        .map(rule -> all(parts.getOrDefault(rule, List.of()), depth + 1))),
                                1));
                byFinding.put(code, known);
            }
            return known.orElse(null);
        }

        private static List<Open> possible(Stream<@Nullable Open> ways) {
            List<Open> possible = new ArrayList<>();
            ways.forEach(way -> {
                if (way != null) {
                    possible.add(way);
                }
            });
            return possible;
        }
    }
}
