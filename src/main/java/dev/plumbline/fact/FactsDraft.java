package dev.plumbline.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts while they are being written down: each record is made once, however many answers it gets. Not for several threads. */
public final class FactsDraft {

    private static final List<Topic> TOPICS = List.copyOf(Vocabulary.topics());

    private static final Facts NONE = Facts.none();

    private final List<@Nullable Object @Nullable []> answers = new ArrayList<>();

    /** A draft of facts of which nothing was assessed. */
    public FactsDraft() {
        for (int i = 0; i < TOPICS.size(); i++) {
            answers.add(null);
        }
    }

    /** Writes down an answer; null takes it away. */
    public void set(Field field, @Nullable Object value) {
        Topic.Place place = field.place();
        @Nullable Object[] values = answers.get(place.topic());
        if (values == null) {
            values = Shape.values(TOPICS.get(place.topic()).in(NONE));
            answers.set(place.topic(), values);
        }
        values[place.component()] = value;
    }

    /** The facts as they are written down. */
    public Facts facts() {
        @Nullable Object[] records = Shape.values(NONE);
        for (int i = 0; i < records.length; i++) {
            @Nullable Object[] values = answers.get(i);
            if (values != null) {
                records[i] = Shape.made(TOPICS.get(i).type(), values);
            }
        }
        return (Facts) Shape.made(Facts.class, records);
    }
}
