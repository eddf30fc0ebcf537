package dev.plumbline.web;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.fact.FactWords;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import dev.plumbline.fact.Spelling;
import dev.plumbline.intake.Numbers;
import dev.plumbline.report.Words;
import dev.plumbline.web.view.OptionView;
import dev.plumbline.web.view.QuestionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions to be answered on a page. Their words, units and ranges are those of the vocabulary. */
final class Questions {

    private static final int MOST_KEYS = 9;

    private final FactWords words;
    private final Words answers;

    Questions(RuleSet rules) {
        this.words = FactWords.in(rules.language());
        this.answers = new Words(rules.language());
    }

    /**
     * A question with what is said so far.
     *
     * @param id what its elements are called on the page
     * @param before the visit before, or null
     */
    QuestionView view(Field field, String id, Assessment person, @Nullable Assessment before) {
        Object value = field.valueIn(person.facts());
        boolean unknown = person.couldNotSay().stream()
                .anyMatch(path -> path.equals(field.path()) || path.startsWith(field.path() + "."));
        NumberSides sides = value instanceof NumberSides numbers ? numbers : new NumberSides(null, null);
        return new QuestionView(
                field.path(),
                id,
                field.kind().name(),
                words.question(field),
                words.why(field),
                words.unit(field.unit()),
                Numbers.range(field),
                limit(field.minimum()),
                limit(field.maximum()),
                options(field, value, unknown),
                right(field, value, unknown),
                field.kind() == FieldKind.NUMBER_SIDES ? text(sides.left()) : text(value),
                text(sides.right()),
                unknown,
                before == null ? null : said(field, before));
    }

    /** What an assessment says, in words; null when it says nothing. */
    @Nullable
    String said(Field field, Assessment person) {
        if (!field.isKnownIn(person.facts())) {
            return null;
        }
        Object spelt = dev.plumbline.json.FactValue.spelt(field.valueIn(person.facts()));
        return spelt == null ? null : answers.value(field, spelt) + unit(field);
    }

    private String unit(Field field) {
        return field.unit().isEmpty() ? "" : " " + words.unit(field.unit());
    }

    private List<OptionView> options(Field field, @Nullable Object value, boolean unknown) {
        return switch (field.kind()) {
            case PRESENCE -> presences(value, unknown);
            case PRESENCE_SIDES -> presences(value instanceof PresenceSides sides ? sides.left() : null, unknown);
            case CHOICE, CHOICES -> literals(field, value);
            default -> List.of();
        };
    }

    private List<OptionView> right(Field field, @Nullable Object value, boolean unknown) {
        return field.kind() == FieldKind.PRESENCE_SIDES
                ? presences(value instanceof PresenceSides sides ? sides.right() : null, unknown)
                : List.of();
    }

    private List<OptionView> presences(@Nullable Object value, boolean unknown) {
        boolean open = value == null || value == Presence.NOT_ASSESSED;
        return List.of(
                new OptionView("present", "Yes", "y", value == Presence.PRESENT),
                new OptionView("absent", "No", "n", value == Presence.ABSENT),
                new OptionView("unknown", "Cannot say", "?", open && unknown));
    }

    private List<OptionView> literals(Field field, @Nullable Object value) {
        List<OptionView> options = new ArrayList<>();
        for (Enum<?> literal : field.literals()) {
            boolean chosen = value instanceof Set<?> set ? set.contains(literal) : literal.equals(value);
            String key = options.size() < MOST_KEYS ? String.valueOf(options.size() + 1) : "";
            options.add(new OptionView(Spelling.inFiles(literal), words.value(literal), key, chosen));
        }
        return options;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Number number) {
            return Numbers.plain(number.doubleValue());
        }
        return value == null || value instanceof Enum<?> || value instanceof Record ? "" : value.toString();
    }

    private static String limit(double limit) {
        return Double.isInfinite(limit) ? "" : Numbers.plain(limit);
    }
}
