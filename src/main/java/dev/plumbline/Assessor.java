package dev.plumbline;

import dev.plumbline.reason.Reasoner;
import dev.plumbline.reason.Trace;
import java.time.LocalDate;

/** Assesses people by one rule set. Immutable: make one, and share it between threads. */
public final class Assessor {

    private final Reasoner reasoner;

    private Assessor(Reasoner reasoner) {
        this.reasoner = reasoner;
    }

    /** An assessor that goes by these rules. */
    public static Assessor of(RuleSet rules) {
        return new Assessor(rules.reasoner());
    }

    /**
     * Assesses one person.
     *
     * @param today the date to take as today when the assessment does not say one
     * @throws PlumblineException when the rules do not come to rest, which a checked rule set never does
     */
    public Result assess(Assessment person, LocalDate today) {
        return assessed(person, today, true).result();
    }

    /**
     * Assesses one person without the search for what to ask next, and tells which rules hold: for those who test rules.
     *
     * @param today the date to take as today when the assessment does not say one
     */
    public Trace trace(Assessment person, LocalDate today) {
        return assessed(person, today, false);
    }

    private Trace assessed(Assessment person, LocalDate today, boolean withQuestions) {
        return reasoner.assess(person.facts(), person.dateOr(today), person.source(), withQuestions);
    }
}
