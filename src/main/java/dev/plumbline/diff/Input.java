package dev.plumbline.diff;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import java.time.LocalDate;

/**
 * Somebody whom both versions assess.
 *
 * @param origin where they come from: a case, a rule's edge, chance, or a record
 * @param facts what is known of them
 * @param today the day they are assessed on
 */
record Input(String origin, Facts facts, LocalDate today) {

    /** A day for those who have none of their own. */
    static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 15);

    /** How many questions are answered. */
    int answers() {
        int known = 0;
        for (Field field : Vocabulary.fields()) {
            known += field.isKnownIn(facts) ? 1 : 0;
        }
        return known;
    }
}
