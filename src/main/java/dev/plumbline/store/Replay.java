package dev.plumbline.store;

import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;

/**
 * What these rules make today of a visit that was signed.
 *
 * @param sameRules whether they are the rules, to the letter, that the visit was signed with
 * @param sameResult whether they give the result, to the letter, that was signed
 * @param now the result they give, as JSON
 */
public record Replay(boolean sameRules, boolean sameResult, String now) {

    /**
     * Assesses a signed visit again.
     *
     * @throws StoreException when it is a draft
     */
    public static Replay of(SavedVisit visit, RuleSet rules) {
        SavedVisit.Signature signature = visit.signature();
        if (signature == null) {
            throw new StoreException(StoreException.Kind.REFUSED, "a draft has no result to compare with");
        }
        String now =
                Assessor.of(rules).assess(visit.assessment(), visit.heldOn()).toJson();
        return new Replay(
                signature.ruleSetSha256().equals(rules.identity().sha256()),
                signature.result().equals(now),
                now);
    }
}
