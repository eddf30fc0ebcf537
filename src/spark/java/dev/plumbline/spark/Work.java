package dev.plumbline.spark;

import dev.plumbline.batch.LineWork;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an executor needs to know to assess a person.
 *
 * @param rules the rules to go by
 * @param today the date to take as today where an assessment says none: the same on every node
 * @param date the date to take as today whatever an assessment says, or null
 * @param full whether to write whole results instead of short lines
 */
record Work(RuleTexts rules, LocalDate today, @Nullable LocalDate date, boolean full) implements Serializable {

    /** The same, ready to be done in this JVM. */
    LineWork here() {
        return new LineWork(RulesHere.of(rules), today, date, full);
    }
}
