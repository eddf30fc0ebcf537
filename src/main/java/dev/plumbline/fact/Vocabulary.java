package dev.plumbline.fact;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can be said, read off the fact records: the one source for intake, schema, questions and explanations. */
public final class Vocabulary {

    private static final Vocabulary INSTANCE = new Vocabulary();

    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<Class<?>, Topic> topicsByType = new HashMap<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private Vocabulary() {
        RecordComponent[] components = Facts.class.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Topic topic = topic(i, components[i]);
            topics.put(topic.name(), topic);
            topicsByType.put(topic.type(), topic);
            topic.fields().forEach(field -> fields.put(field.path(), field));
        }
    }

    /** All topics in the order of the vocabulary. */
    public static Collection<Topic> topics() {
        return INSTANCE.topics.values();
    }

    /** The topic of this name, or null. */
    public static @Nullable Topic topic(String name) {
        return INSTANCE.topics.get(name);
    }

    /** The topic whose record is of this type, or null. */
    public static @Nullable Topic topicOf(Class<?> type) {
        return INSTANCE.topicsByType.get(type);
    }

    /** All fields in the order of the vocabulary. */
    public static Collection<Field> fields() {
        return INSTANCE.fields.values();
    }

    /** The field of this path, or null. */
    public static @Nullable Field field(String path) {
        return INSTANCE.fields.get(path);
    }

    /** The field of a path that is known to exist. */
    public static Field require(String path) {
        Field field = field(path);
        if (field == null) {
            throw new IllegalArgumentException("no fact is called " + path);
        }
        return field;
    }

    private static Topic topic(int index, RecordComponent component) {
        Class<? extends Record> type = component.getType().asSubclass(Record.class);
        List<Field> fields = new ArrayList<>();
        RecordComponent[] parts = type.getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            Topic.Place place = new Topic.Place(index, i, component.getAccessor(), parts[i].getAccessor());
            fields.add(field(component.getName(), parts[i], place));
        }
        return new Topic(component.getName(), type, fields, component.getAccessor());
    }

    private static Field field(String topic, RecordComponent part, Topic.Place place) {
        Ask ask = part.getAnnotation(Ask.class);
        Range range = part.getAnnotation(Range.class);
        return new Field(
                topic + "." + part.getName(),
                part.getName(),
                kind(part.getType()),
                literals(part.getGenericType()),
                range == null ? Double.NEGATIVE_INFINITY : range.min(),
                range == null ? Double.POSITIVE_INFINITY : range.max(),
                range == null ? "" : range.unit(),
                ask.value(),
                ask.why(),
                part.isAnnotationPresent(Calms.class),
                part.isAnnotationPresent(Neutral.class),
                place);
    }

    private static FieldKind kind(Class<?> type) {
        if (type == Presence.class) {
            return FieldKind.PRESENCE;
        } else if (type == Integer.class) {
            return FieldKind.WHOLE_NUMBER;
        } else if (type == Double.class) {
            return FieldKind.NUMBER;
        } else if (type.isEnum()) {
            return FieldKind.CHOICE;
        } else if (type == Set.class) {
            return FieldKind.CHOICES;
        } else if (type == NumberSides.class) {
            return FieldKind.NUMBER_SIDES;
        } else if (type == PresenceSides.class) {
            return FieldKind.PRESENCE_SIDES;
        } else if (type == LocalDate.class) {
            return FieldKind.DATE;
        } else if (type == String.class) {
            return FieldKind.WORDS;
        }
        throw new IllegalStateException("no kind of field for " + type);
    }

    private static List<Enum<?>> literals(Type type) {
        Type member = type instanceof ParameterizedType set ? set.getActualTypeArguments()[0] : type;
        if (member instanceof Class<?> literal && literal.isEnum() && literal != Presence.class) {
            List<Enum<?>> constants = new ArrayList<>();
            for (Object constant : literal.getEnumConstants()) {
                constants.add((Enum<?>) constant);
            }
            return List.copyOf(constants);
        }
        return List.of();
    }
}
