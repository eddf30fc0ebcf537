package dev.plumbline.props;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import dev.plumbline.props.Vary.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One answer that becomes another.
 *
 * @param field the question
 * @param before the answer before; null or not assessed when it is not known
 * @param after the answer after
 */
public record Change(
        Field field, @Nullable Object before, @Nullable Object after) {

    /** The changes that are possible of one person. */
    static List<Change> of(Vary vary, Facts person, PeopleMaker maker) {
        List<Change> changes = new ArrayList<>();
        for (Field field : vary.fields()) {
            Object now = field.valueIn(person);
            for (Object before : matching(vary.from(), field, now, maker)) {
                Object after = answer(vary.to(), field, before, maker);
                if (after != NOTHING && !Objects.equals(before, after)) {
                    changes.add(new Change(field, before, after));
                }
            }
        }
        return changes;
    }

    private static final Object NOTHING = new Object();

    Facts before(Facts person) {
        return field.replacedIn(person, before);
    }

    Facts after(Facts person) {
        return field.replacedIn(person, after);
    }

    /** The answer as it is where it is what is asked for; a finding that can be made so is made so. */
    private static List<@Nullable Object> matching(Answer from, Field field, @Nullable Object now, PeopleMaker maker) {
        List<@Nullable Object> found = new ArrayList<>();
        if (now instanceof Presence) {
            Presence wanted = presence(from);
            found.add(wanted == null ? now : wanted);
        } else if (now instanceof PresenceSides) {
            Presence wanted = presence(from);
            found.add(wanted == null ? now : new PresenceSides(wanted, wanted));
        } else if (from == Answer.UNKNOWN) {
            found.add(null);
        } else if (from == Answer.ANY || (from == Answer.KNOWN && now != null)) {
            found.add(now);
        } else if (from == Answer.KNOWN) {
            found.add(maker.answer(field));
        }
        return found;
    }

    private static @Nullable Presence presence(Answer answer) {
        return switch (answer) {
            case UNKNOWN -> Presence.NOT_ASSESSED;
            case YES -> Presence.PRESENT;
            case NO -> Presence.ABSENT;
            default -> null;
        };
    }

    private static @Nullable Object answer(Answer to, Field field, @Nullable Object before, PeopleMaker maker) {
        Presence presence = presence(to);
        if (before instanceof Presence) {
            return presence == null ? maker.answer(field) : presence;
        } else if (before instanceof PresenceSides) {
            return presence == null ? maker.answer(field) : new PresenceSides(presence, presence);
        }
        return switch (to) {
            case UNKNOWN -> null;
            case HIGHER, LOWER -> next(field, before, maker, to == Answer.HIGHER);
            case ANY, KNOWN -> maker.answer(field);
            case YES, NO -> NOTHING;
        };
    }

    private static Object next(Field field, @Nullable Object before, PeopleMaker maker, boolean higher) {
        if (!(before instanceof Number number)) {
            return NOTHING;
        }
        double from = number.doubleValue();
        List<Double> further = maker.numbers(field).stream()
                .filter(value -> higher ? value > from : value < from)
                .toList();
        if (further.isEmpty()) {
            return NOTHING;
        }
        double value = further.get(maker.below(further.size()));
        return before instanceof Integer ? (Object) (int) value : (Object) value;
    }
}
