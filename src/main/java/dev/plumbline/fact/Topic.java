package dev.plumbline.fact;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One record of the vocabulary.
 *
 * @param name the key in files, such as {@code sitting}
 * @param type the record
 * @param fields its fields in order
 * @param accessor how it is read from facts
 */
public record Topic(String name, Class<? extends Record> type, List<Field> fields, Method accessor) {

    public Topic {
        fields = List.copyOf(fields);
    }

    /** The record of this topic in these facts. */
    public Record in(Facts facts) {
        return Objects.requireNonNull(type.cast(Field.call(accessor, facts)));
    }

    /** Where a field sits: opaque to everybody but the vocabulary. */
    public static final class Place {
        private final int topic;
        private final int component;
        private final Method topicAccessor;
        private final Method accessor;

        Place(int topic, int component, Method topicAccessor, Method accessor) {
            this.topic = topic;
            this.component = component;
            this.topicAccessor = topicAccessor;
            this.accessor = accessor;
        }

        int topic() {
            return topic;
        }

        int component() {
            return component;
        }

        Method topicAccessor() {
            return topicAccessor;
        }

        Method accessor() {
            return accessor;
        }

        /** The value in a record of its topic. */
        public @Nullable Object of(Record topic) {
            return Field.call(accessor, topic);
        }

        Facts replaced(Facts facts, @Nullable Object value) {
            Record current = (Record) Objects.requireNonNull(Field.call(topicAccessor, facts));
            return (Facts) Shape.with(facts, topic, Shape.with(current, component, value));
        }
    }
}
