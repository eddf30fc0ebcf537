package dev.plumbline.fact;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be said about a person, as its record component describes it.
 *
 * @param path the path in files, such as {@code sitting.hoursPerDay}
 * @param name the last part of the path
 * @param kind what an answer looks like
 * @param literals the enum constants an answer may name; empty unless the kind is one of choices
 * @param minimum the smallest number allowed
 * @param maximum the largest number allowed, or the longest text
 * @param unit the unit as shown; empty when there is none
 * @param question the question that establishes it
 * @param why why it is asked
 * @param calms whether an explicit answer may lower an urgency
 * @param neutral whether it never changes an urgency
 */
public record Field(
        String path,
        String name,
        FieldKind kind,
        List<Enum<?>> literals,
        double minimum,
        double maximum,
        String unit,
        String question,
        String why,
        boolean calms,
        boolean neutral,
        Topic.Place place) {

    /** The value in these facts: null, or a presence or sides of which nothing was assessed, when it is not known. */
    public @Nullable Object valueIn(Facts facts) {
        return call(place.accessor(), call(place.topicAccessor(), facts));
    }

    /** Whether these facts say anything here: an answer that is not unknown, on at least one side. */
    public boolean isKnownIn(Facts facts) {
        Object value = valueIn(facts);
        if (value instanceof Presence presence) {
            return !presence.isUnknown();
        }
        if (value instanceof PresenceSides sides) {
            return !(sides.left().isUnknown() && sides.right().isUnknown());
        }
        if (value instanceof NumberSides sides) {
            return sides.lowest() != null;
        }
        return value != null;
    }

    /** Whether these facts answer it as the screen counts answers: a value is given, on both sides where there are sides. */
    public boolean isAnsweredIn(Facts facts) {
        Object value = valueIn(facts);
        if (value instanceof PresenceSides sides) {
            return !sides.left().isUnknown() && !sides.right().isUnknown();
        }
        if (value instanceof NumberSides sides) {
            return sides.left() != null && sides.right() != null;
        }
        return isKnownIn(facts);
    }

    /** The same facts with another value here; null takes the answer away. */
    public Facts replacedIn(Facts facts, @Nullable Object value) {
        return place.replaced(facts, value);
    }

    static @Nullable Object call(Method accessor, @Nullable Object on) {
        try {
            return accessor.invoke(on);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the accessors of fact records are public", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
