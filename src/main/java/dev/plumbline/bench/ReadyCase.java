package dev.plumbline.bench;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;

/**
 * A case whose person has been read, to be run many times.
 *
 * @param ruleCase the case
 * @param person who is given
 */
public record ReadyCase(RuleCase ruleCase, Assessment person) {

    /**
     * Reads the person of a case.
     *
     * @throws InvalidInputException when there is none to read
     */
    public static ReadyCase of(RuleCase ruleCase) {
        return new ReadyCase(ruleCase, Assessment.parse(ruleCase.given()));
    }
}
