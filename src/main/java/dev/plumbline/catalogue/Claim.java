package dev.plumbline.catalogue;

import dev.plumbline.conclusion.Grade;
import java.util.List;

/**
 * What one of the source articles says, and where it lives in the rule set.
 *
 * @param id such as S3-09
 * @param claim what is claimed
 * @param grade the evidence behind it
 * @param places where it lives
 * @param display the sentence that may be shown for it
 */
public record Claim(String id, String claim, Grade grade, List<Place> places, String display) {

    /**
     * One place.
     *
     * @param kind contributor, exercise, advice, pattern, flag, finding, rule, wording, safetyNet or notAsserted
     * @param name the code, path, id or key there; for notAsserted the reason
     */
    public record Place(String kind, String name) {}
}
