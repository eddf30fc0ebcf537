package dev.plumbline.fact;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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

    private static final ClassValue<Shape<?>> SHAPES = new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
            return Shape.of(type.asSubclass(Record.class));
        }
    };

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

        Method topicAccessor() {
            return topicAccessor;
        }

        Method accessor() {
            return accessor;
        }

        Facts replaced(Facts facts, @Nullable Object value) {
            Record changed = with((Record) Field.call(topicAccessor, facts), component, value);
            return (Facts) with(facts, topic, changed);
        }
    }

    private static Record with(@Nullable Record record, int index, @Nullable Object value) {
        if (record == null) {
            throw new IllegalStateException("facts hold a record for every topic");
        }
        Shape<?> shape = SHAPES.get(record.getClass());
        Object[] values = new Object[shape.accessors().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == index ? value : Field.call(shape.accessors().get(i), record);
        }
        return shape.made(values);
    }

    /** How a record is taken apart and made; looked up once, as the search for questions replaces answers by the thousand. */
    private record Shape<R extends Record>(List<Method> accessors, Constructor<R> constructor) {

        static <R extends Record> Shape<R> of(Class<R> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape<>(
                        Arrays.stream(components)
                                .map(RecordComponent::getAccessor)
                                .toList(),
                        type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("records have a canonical constructor", e);
            }
        }

        R made(@Nullable Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("fact records have a public canonical constructor", e);
            }
        }
    }
}
