package dev.plumbline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.result.Outline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a change, and which way it goes. */
class ChangeTest {

    private static final Outline CALM = outline(Urgency.NONE, PlanStatus.FULL, List.of(), Likelihood.POSSIBLE, true);
    private static final Outline ALARMED = outline(
            Urgency.EMERGENCY_NOW,
            PlanStatus.WITHHELD,
            List.of(new Outline.Flagged(FlagCode.CAUDA_EQUINA, Urgency.EMERGENCY_NOW)),
            Likelihood.LIKELY,
            false);

    @Test
    void the_same_outcome_has_no_change() {
        assertThat(Change.between(ALARMED, ALARMED)).isEmpty();
    }

    @Test
    void what_is_more_cautious_or_likelier_is_raised_and_what_appears_is_added() {
        assertThat(Change.between(CALM, ALARMED))
                .extracting(Change::text)
                .containsExactly(
                        "RAISED contributor PROLONGED_SITTING POSSIBLE -> LIKELY",
                        "ADDED flag CAUDA_EQUINA EMERGENCY_NOW",
                        "RAISED plan FULL -> WITHHELD",
                        "REMOVED screen COMPLETE",
                        "RAISED urgency NONE -> EMERGENCY_NOW");
    }

    @Test
    void the_way_back_is_lowered_and_removed() {
        assertThat(Change.between(ALARMED, CALM))
                .extracting(Change::kind)
                .containsExactly(
                        Change.Kind.LOWERED,
                        Change.Kind.REMOVED,
                        Change.Kind.LOWERED,
                        Change.Kind.ADDED,
                        Change.Kind.LOWERED);
    }

    private static Outline outline(
            Urgency urgency, PlanStatus plan, List<Outline.Flagged> flags, Likelihood sitting, boolean complete) {
        return new Outline(
                null,
                urgency,
                flags,
                List.of(),
                List.of(new Outline.Weighed(ContributorCode.PROLONGED_SITTING, sitting)),
                plan,
                complete,
                List.of());
    }
}
