package dev.plumbline.rules;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Answers at random: anything a field can hold, with numbers near the thresholds that the rules name. */
final class Answers {

    private static final List<Presence> PRESENCES = List.of(Presence.PRESENT, Presence.ABSENT, Presence.NOT_ASSESSED);
    private static final int MOST_PLAUSIBLE = 60;

    private final Map<String, List<Double>> thresholds;

    Answers(RuleTexts rules) {
        this.thresholds = rules.thresholds();
    }

    /** Any answer, or null, or a presence that was not assessed. */
    Object any(Field field, SplittableRandom random) {
        return switch (field.kind()) {
            case PRESENCE -> PRESENCES.get(random.nextInt(3));
            case PRESENCE_SIDES ->
                new PresenceSides(PRESENCES.get(random.nextInt(3)), PRESENCES.get(random.nextInt(3)));
            case WHOLE_NUMBER -> random.nextInt(5) == 0 ? null : (Integer) (int) number(field, random);
            case NUMBER -> random.nextInt(5) == 0 ? null : (Double) number(field, random);
            case NUMBER_SIDES -> new NumberSides(side(field, random), side(field, random));
            case CHOICE ->
                random.nextInt(5) == 0
                        ? null
                        : field.literals().get(random.nextInt(field.literals().size()));
            case CHOICES -> random.nextInt(6) == 0 ? null : members(field, random);
            case DATE, WORDS -> null;
        };
    }

    /** An answer that reassures as far as the table of worrying answers knows one, or any other. */
    Object calm(Field field, SplittableRandom random) {
        for (int attempt = 0; attempt < 30; attempt++) {
            Object answer = any(field, random);
            Object unknown = field.kind() == FieldKind.PRESENCE ? Presence.NOT_ASSESSED : null;
            Severity severity = switch (field.kind()) {
                case PRESENCE_SIDES, NUMBER_SIDES -> Severity.CALMER;
                default -> Severity.of(field, answer, unknown);
            };
            if (severity == Severity.CALMER) {
                return switch (field.kind()) {
                    case PRESENCE_SIDES -> new PresenceSides(Presence.ABSENT, Presence.ABSENT);
                    case NUMBER_SIDES -> new NumberSides(5, 5);
                    default -> answer;
                };
            }
        }
        return any(field, random);
    }

    /** Another answer on one side only, or one member more or less: a single step away from the answer there is. */
    Object step(Field field, Object from, SplittableRandom random) {
        boolean left = random.nextBoolean();
        if (from instanceof PresenceSides sides) {
            Presence other = PRESENCES.get(random.nextInt(3));
            return left ? new PresenceSides(other, sides.right()) : new PresenceSides(sides.left(), other);
        } else if (from instanceof NumberSides sides) {
            Integer other = side(field, random);
            return left ? new NumberSides(other, sides.right()) : new NumberSides(sides.left(), other);
        } else if (from instanceof Set<?> members && random.nextInt(4) > 0) {
            Set<Object> other = new LinkedHashSet<>(members);
            Object member = field.literals().get(random.nextInt(field.literals().size()));
            if (!other.remove(member)) {
                other.add(member);
            }
            return other;
        } else if (field.kind() == FieldKind.CHOICES && random.nextBoolean()) {
            return Set.of();
        } else if (field.kind() != FieldKind.PRESENCE && from != null && random.nextInt(3) == 0) {
            return null;
        }
        return any(field, random);
    }

    private Integer side(Field field, SplittableRandom random) {
        return random.nextInt(4) == 0 ? null : (Integer) (int) number(field, random);
    }

    private double number(Field field, SplittableRandom random) {
        List<Double> near = thresholds.getOrDefault(field.name(), List.of());
        double step = field.kind() == FieldKind.NUMBER ? 0.1 : 1;
        double value;
        if (!near.isEmpty() && random.nextInt(8) > 0) {
            value = near.get(random.nextInt(near.size())) + step * (random.nextInt(3) - 1);
        } else {
            double low = Math.max(field.minimum(), -MOST_PLAUSIBLE);
            double high = Math.min(field.maximum(), Math.max(low, 0) + MOST_PLAUSIBLE);
            value = low + random.nextInt((int) (high - low) + 1);
        }
        return Math.max(field.minimum(), Math.min(field.maximum(), value));
    }

    private static Set<Object> members(Field field, SplittableRandom random) {
        Set<Object> members = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            members.add(field.literals().get(random.nextInt(field.literals().size())));
        }
        return members;
    }
}
