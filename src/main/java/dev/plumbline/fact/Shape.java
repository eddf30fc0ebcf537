package dev.plumbline.fact;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a record is taken apart and made again; looked up once for each type, because looking it up costs more than using it. */
final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Method[] accessors;
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.accessors =
                Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("fact records have a public canonical constructor", e);
        }
    }

    /** The same record with another value at one place. */
    static Record with(Record record, int index, @Nullable Object value) {
        @Nullable Object[] values = values(record);
        values[index] = value;
        return made(record.getClass(), values);
    }

    /** What a record holds, in the order of its components. */
    static @Nullable Object[] values(Record record) {
        Shape shape = SHAPES.get(record.getClass());
        @Nullable Object[] values = new Object[shape.accessors.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Field.call(shape.accessors[i], record);
        }
        return values;
    }

    /** A record that holds this. */
    static Record made(Class<? extends Record> type, @Nullable Object[] values) {
        try {
            return (Record) SHAPES.get(type).constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("fact records have a public canonical constructor", e);
        }
    }
}
