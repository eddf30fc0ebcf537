package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * This assessment itself: its reference, note and date, and how care has gone since the plan was started.
 */
@RecordBuilder
public record Visit(
        @Ask(
                value = "Under which reference does your practice file this assessment?",
                why = "only for your own records; no rule reads it")
        @Range(max = 100)
        @Nullable
        String reference,

        @Ask(
                value = "What would you like to note about this assessment in free words?",
                why = "only for your own records; no rule reads it")
        @Range(max = 4000)
        @Nullable
        String note,

        @Ask(value = "On which date does this assessment take place?", why = "the rules take this date as today")
        @Nullable
        LocalDate date,

        @Ask(
                value = "How many weeks ago was the plan started (0 at a first visit)?",
                why = "shows whether the plan has had time to work")
        @Range(min = 0, max = 520, unit = "weeks")
        @Nullable
        Double weeksOfCare,

        @Ask(
                value =
                        "By what percentage have pain or function improved since the plan was started (negative if worse)?",
                why = "decides whether care goes on as planned or the safety questions are asked again")
        @Range(min = -100, max = 100, unit = "%")
        @Nullable
        Integer improvementPercent,

        @Ask(value = "Was the plan actually followed?", why = "helps to interpret how much has changed") @Neutral
        Presence appropriateCare,

        @Ask(
                value = "Have any new symptoms appeared since the last visit?",
                why = "new symptoms mean the safety questions are asked again")
        Presence newSymptomsSinceLastVisit) {

    public Visit {
        appropriateCare = Presence.orNotAssessed(appropriateCare);
        newSymptomsSinceLastVisit = Presence.orNotAssessed(newSymptomsSinceLastVisit);
    }
}
