package dev.plumbline.store;

import dev.plumbline.Assessment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it is kept.
 *
 * @param ordinal from 1, in the order in which a client's visits were started
 * @param heldOn the day that the rules take as today
 * @param revision from 0, one more with every save
 * @param facts the assessment as JSON, as it was written
 * @param signature what was signed, or null while it is a draft
 */
public record SavedVisit(
        String id,
        String clientId,
        int ordinal,
        VisitStatus status,
        LocalDate heldOn,
        Instant savedAt,
        int revision,
        String facts,
        @Nullable Signature signature) {

    /** What was asked and found, to be assessed on the day of the visit. */
    public Assessment assessment() {
        return Assessment.parse(facts).on(heldOn);
    }

    /** Whether it is locked. */
    public boolean isSigned() {
        return status == VisitStatus.SIGNED;
    }

    /**
     * What was signed.
     *
     * @param result the result as JSON, as it was written
     * @param ruleSet the name of the rules that gave it
     * @param userId who signed
     */
    public record Signature(
            String result, String ruleSet, String ruleSetVersion, String ruleSetSha256, Instant at, String userId) {}
}
