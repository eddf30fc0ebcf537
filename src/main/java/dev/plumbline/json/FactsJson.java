package dev.plumbline.json;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Answered facts as JSON. */
public final class FactsJson {

    private FactsJson() {}

    /** The canonical form: only what is known, keys in alphabetical order, on one line. */
    public static String canonical(Facts facts) {
        Map<String, Object> topics = new TreeMap<>();
        tree(facts).forEach((topic, fields) -> topics.put(topic, new TreeMap<>((Map<?, ?>) fields)));
        return JsonText.compact(topics);
    }

    /** What is known, topic by topic in the order of the vocabulary. */
    public static Map<String, Object> tree(Facts facts) {
        Map<String, Object> topics = new LinkedHashMap<>();
        for (Topic topic : Vocabulary.topics()) {
            Map<String, Object> known = new LinkedHashMap<>();
            for (Field field : topic.fields()) {
                Object value = FactValue.spelt(field.valueIn(facts));
                if (value != null) {
                    known.put(field.name(), value);
                }
            }
            if (!known.isEmpty()) {
                topics.put(topic.name(), known);
            }
        }
        return topics;
    }
}
