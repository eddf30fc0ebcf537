package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which answers to a question the rules can tell apart, so that of those they cannot only one need be tried. Two answers are told apart
 * when some pattern that looks at the question matches with one and not with the other. It decides nothing: what an answer leads to is
 * always asked of the engine.
 */
final class Distinctions {

    /** A pattern over the facts, with the names of the records that its rule hands on to it. */
    private record Reader(Topic topic, List<List<Token>> constraints, Map<String, Topic> bound) {}

    private final Map<String, List<Reader>> readers = new HashMap<>();

    Distinctions(Iterable<RuleText> rules) {
        Map<String, Map<String, Reader>> distinct = new HashMap<>();
        for (RuleText rule : rules) {
            // Warnings are words beside a result and change nothing in it.
            boolean warns = !rule.then().isEmpty() && rule.then().get(0).is("warn");
            for (PatternText pattern : warns ? List.<PatternText>of() : PatternText.in(rule.when())) {
                Topic topic = RuleReader.TOPICS.get(pattern.type().text());
                if (topic != null) {
                    Reader reader = new Reader(topic, pattern.each(), bound(rule.when()));
                    String text = text(pattern);
                    pattern.propertyNames()
                            .forEach(name -> RuleReader.observed(topic, name)
                                    .forEach(path -> distinct.computeIfAbsent(path, key -> new LinkedHashMap<>())
                                            .putIfAbsent(text, reader)));
                }
            }
        }
        distinct.forEach((path, byText) -> readers.put(path, List.copyOf(byText.values())));
    }

    /** Equal for two sets of facts that differ in this field only and that no rule can tell apart. */
    Object of(Field field, Facts facts) {
        BitSet matching = new BitSet();
        List<Reader> reading = readers.getOrDefault(field.path(), List.of());
        for (int i = 0; i < reading.size(); i++) {
            try {
                matching.set(i, matches(reading.get(i), facts));
            } catch (Truth.UnreadableException e) {
                // What cannot be read may tell every value from every other.
                return String.valueOf(field.valueIn(facts));
            }
        }
        return matching;
    }

    private static boolean matches(Reader reader, Facts facts) throws Truth.UnreadableException {
        Record record = reader.topic().in(facts);
        Map<String, Record> bound = new HashMap<>();
        reader.bound().forEach((name, topic) -> bound.put(name, topic.in(facts)));
        for (List<Token> constraint : reader.constraints()) {
            if (!Truth.of(constraint, record, bound)) {
                return false;
            }
        }
        return true;
    }

    /** The records that a condition gives a name: {@code $pain : Pain( … )}. */
    private static Map<String, Topic> bound(List<Token> when) {
        Map<String, Topic> bound = new HashMap<>();
        for (int i = 0; i + 2 < when.size(); i++) {
            Topic topic = RuleReader.TOPICS.get(when.get(i + 2).text());
            if (topic != null
                    && when.get(i).text().startsWith("$")
                    && when.get(i + 1).is(":")) {
                bound.put(when.get(i).text(), topic);
            }
        }
        return bound;
    }

    private static String text(PatternText pattern) {
        StringBuilder text = new StringBuilder(pattern.type().text());
        pattern.constraints().forEach(word -> text.append(' ').append(word.text()));
        return text.toString();
    }
}
