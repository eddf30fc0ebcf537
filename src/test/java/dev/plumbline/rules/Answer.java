package dev.plumbline.rules;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import dev.plumbline.fact.Vocabulary;
import java.time.LocalDate;
import java.util.Set;

/** Some answer to a question, as reassuring as it can be without knowing what it is about. */
final class Answer {

    private Answer() {}

    static Object to(String path) {
        Field field = Vocabulary.require(path);
        int middle = (int) ((Math.max(field.minimum(), 0) + Math.min(field.maximum(), 1000)) / 2);
        return switch (field.kind()) {
            case PRESENCE -> field.calms() ? Presence.PRESENT : Presence.ABSENT;
            case PRESENCE_SIDES -> new PresenceSides(Presence.ABSENT, Presence.ABSENT);
            case WHOLE_NUMBER -> middle;
            case NUMBER -> (double) middle;
            case NUMBER_SIDES -> new NumberSides(5, 5);
            case CHOICE -> field.literals().get(0);
            case CHOICES -> Set.of();
            case DATE -> LocalDate.of(2026, 1, 1);
            case WORDS -> "said";
        };
    }
}
