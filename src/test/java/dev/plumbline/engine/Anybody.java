package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import dev.plumbline.fact.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People of whom anything may be known: numbers come from where rules draw their lines. */
final class Anybody {

    private static final List<Presence> PRESENCES = List.of(Presence.values());

    private final Random random;
    private final Map<String, Set<Double>> thresholds;

    Anybody(long seed, Map<String, Set<Double>> thresholds) {
        this.random = new Random(seed);
        this.thresholds = thresholds;
    }

    /** Somebody who answered about this part of all questions. */
    Facts answering(double part) {
        Facts facts = Facts.none();
        for (Field field : Vocabulary.fields()) {
            if (random.nextDouble() < part) {
                facts = field.replacedIn(facts, answer(field));
            }
        }
        return facts;
    }

    private @Nullable Object answer(Field field) {
        return switch (field.kind()) {
            case PRESENCE -> presence();
            case PRESENCE_SIDES -> new PresenceSides(presence(), presence());
            case WHOLE_NUMBER -> (int) number(field);
            case NUMBER -> number(field);
            case NUMBER_SIDES -> new NumberSides((int) number(field), (int) number(field));
            case CHOICE -> field.literals().get(random.nextInt(field.literals().size()));
            case CHOICES -> {
                Set<Enum<?>> some = new LinkedHashSet<>(field.literals());
                some.removeIf(literal -> random.nextInt(3) > 0);
                yield some;
            }
            case DATE, WORDS -> null;
        };
    }

    private Presence presence() {
        return PRESENCES.get(random.nextInt(3));
    }

    private double number(Field field) {
        List<Double> lines = List.copyOf(thresholds.getOrDefault(field.path(), Set.of(field.minimum())));
        double number = lines.get(random.nextInt(lines.size())) + random.nextInt(3) - 1;
        return Math.max(field.minimum(), Math.min(field.maximum(), number));
    }
}
