package dev.plumbline.mutate;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of the facts that conditions name. */
final class Facts {

    private static final Map<String, Topic> TOPICS = Vocabulary.topics().stream()
            .collect(Collectors.toMap(topic -> topic.type().getSimpleName(), Function.identity()));

    private Facts() {}

    /** Whether a type is a record of facts, of which there always is one. */
    static boolean isTopic(String type) {
        return TOPICS.containsKey(type);
    }

    /** The field of a type, or null when it is derived or the type is no record of facts. */
    static @Nullable Field field(String type, String property) {
        Topic topic = TOPICS.get(type);
        return topic == null ? null : Vocabulary.field(topic.name() + "." + property);
    }
}
