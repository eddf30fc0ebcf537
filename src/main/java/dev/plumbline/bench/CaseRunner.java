package dev.plumbline.bench;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.InvalidInputException;
import dev.plumbline.RuleSet;
import dev.plumbline.reason.Trace;
import java.time.LocalDate;
import java.util.List;

/** Runs rule cases against a rule set. */
public final class CaseRunner {

    /** A case that names no date depends on none; one has to be given all the same. */
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 15);

    private final Assessor assessor;

    /** A runner over these rules. */
    public CaseRunner(RuleSet rules) {
        this.assessor = Assessor.of(rules);
    }

    /** What came out otherwise than expected, in words; empty when the case passes. */
    public List<String> misses(RuleCase ruleCase) {
        try {
            return new Expectations(ruleCase, trace(ruleCase)).misses();
        } catch (InvalidInputException e) {
            return List.of("the given assessment is refused: " + e.getMessage());
        }
    }

    /** What the rules make of the person in a case. */
    public Trace trace(RuleCase ruleCase) {
        Assessment person = Assessment.parse(ruleCase.given());
        LocalDate today = ruleCase.today();
        return assessor.trace(person, today == null ? ANY_DAY : today);
    }
}
