package dev.plumbline.rules;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import dev.plumbline.fact.Spelling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which of two answers to the same question may only make an assessment calmer, not graver. */
enum Severity {
    CALMER,
    GRAVER,
    SAME,
    NOT_COMPARABLE;

    /** How the first answer stands to the second. */
    static Severity of(Field field, Object one, Object other) {
        if (Objects.equals(one, other)) {
            return NOT_COMPARABLE;
        } else if (Worry.isNeutral(field)) {
            return SAME;
        }
        return switch (field.kind()) {
            case PRESENCE -> presence(field, (Presence) one, (Presence) other);
            case PRESENCE_SIDES -> presenceSides(field, (PresenceSides) one, (PresenceSides) other);
            case WHOLE_NUMBER, NUMBER -> number(field, (Number) one, (Number) other);
            case NUMBER_SIDES -> numberSides(field, (NumberSides) one, (NumberSides) other);
            case CHOICE -> literal(field, (Enum<?>) one, (Enum<?>) other);
            case CHOICES -> list(field, (Set<?>) one, (Set<?>) other);
            case DATE, WORDS -> NOT_COMPARABLE;
        };
    }

    private Severity turned() {
        return this == CALMER ? GRAVER : this == GRAVER ? CALMER : this;
    }

    private static Severity less(boolean calmer) {
        return calmer ? CALMER : GRAVER;
    }

    private static Severity presence(Field field, Presence one, Presence other) {
        if (field.calms()) {
            return calming(field, one, other);
        }
        List<Presence> order = List.of(Presence.ABSENT, Presence.NOT_ASSESSED, Presence.PRESENT);
        return less(order.indexOf(one) < order.indexOf(other));
    }

    /** Neither a yes nor a no is graver than not knowing, but for the few whose no is itself a finding. */
    private static Severity calming(Field field, Presence one, Presence other) {
        if (one.isUnknown()) {
            return calming(field, other, one).turned();
        } else if (!other.isUnknown()) {
            return NOT_COMPARABLE;
        }
        return less(one.isPresent() || !Worry.isFindingWhenAbsent(field));
    }

    private static Severity presenceSides(Field field, PresenceSides one, PresenceSides other) {
        if (one.left() == other.left()) {
            return presence(field, one.right(), other.right());
        }
        return one.right() == other.right() ? presence(field, one.left(), other.left()) : NOT_COMPARABLE;
    }

    private static Severity numberSides(Field field, NumberSides one, NumberSides other) {
        if (Objects.equals(one.left(), other.left())) {
            return number(field, one.right(), other.right());
        }
        return Objects.equals(one.right(), other.right()) ? number(field, one.left(), other.left()) : NOT_COMPARABLE;
    }

    private static Severity number(Field field, Number one, Number other) {
        if (one == null) {
            return number(field, other, null).turned();
        } else if (other == null) {
            boolean safe = Worry.holds(field, "safe", one.doubleValue());
            boolean worry = Worry.holds(field, "worry", one.doubleValue());
            return safe ? CALMER : worry ? GRAVER : NOT_COMPARABLE;
        }
        boolean lower = one.doubleValue() < other.doubleValue();
        return switch (Worry.word(field, "worse")) {
            case "more" -> less(lower);
            case "less" -> less(!lower);
            default -> NOT_COMPARABLE;
        };
    }

    private static Severity literal(Field field, Enum<?> one, Enum<?> other) {
        if (one == null) {
            return literal(field, other, null).turned();
        }
        String name = Spelling.inFiles(one);
        if (other == null) {
            boolean reassures = Worry.literals(field, "reassures").contains(name);
            boolean raises = Worry.literals(field, "raises").contains(name);
            return reassures ? CALMER : raises ? GRAVER : NOT_COMPARABLE;
        }
        List<String> order = Worry.order(field, "order");
        int place = order.indexOf(name);
        int otherPlace = order.indexOf(Spelling.inFiles(other));
        return place < 0 || otherPlace < 0 ? NOT_COMPARABLE : less(place < otherPlace);
    }

    private static Severity list(Field field, Set<?> one, Set<?> other) {
        if (one == null) {
            return list(field, other, null).turned();
        } else if (other == null && one.isEmpty()) {
            return Worry.word(field, "empty").equals("raises") ? NOT_COMPARABLE : CALMER;
        } else if (other == null) {
            boolean allRaise = Worry.word(field, "others").isEmpty()
                    && one.stream()
                            .allMatch(member ->
                                    Worry.literals(field, "raises").contains(Spelling.inFiles((Enum<?>) member)));
            return allRaise ? GRAVER : NOT_COMPARABLE;
        } else if (one.size() > other.size()) {
            return list(field, other, one).turned();
        }
        Set<Object> added = new LinkedHashSet<>(other);
        added.removeAll(one);
        if (added.size() != 1 || other.size() != one.size() + 1) {
            return NOT_COMPARABLE;
        }
        String member = Spelling.inFiles((Enum<?>) added.iterator().next());
        boolean raises = Worry.literals(field, "raises").contains(member);
        boolean reassures = Worry.literals(field, "reassures").contains(member);
        return raises ? CALMER : reassures ? GRAVER : NOT_COMPARABLE;
    }
}
