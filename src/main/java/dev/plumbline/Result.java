package dev.plumbline;

import dev.plumbline.json.ResultJson;
import dev.plumbline.result.AdvicePlan;
import dev.plumbline.result.DataWarning;
import dev.plumbline.result.NextQuestion;
import dev.plumbline.result.NotYetExcluded;
import dev.plumbline.result.OverallUrgency;
import dev.plumbline.result.RaisedFlag;
import dev.plumbline.result.RuleSetIdentity;
import dev.plumbline.result.WeighedContributor;
import dev.plumbline.result.WorkingPattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of one assessment. Immutable. The same facts, rules and date give an equal result.
 *
 * @param source the name of the assessment it was made from, or null when it came from no file
 * @param ruleSet which rules gave it
 * @param engine which program and engine ran them
 * @param assessedOn the date the rules took as today
 * @param factsSha256 the SHA-256 over the canonical JSON of the answered facts
 * @param urgency how soon the person should be seen
 * @param flags the referral flags, the most urgent first
 * @param notYetExcluded what the findings call to mind and nobody has asked about enough
 * @param askedAndAbsent the safety findings that were asked for and are not there: absent, which is not excluded
 * @param screenComplete whether every question that is due was answered
 * @param screenMissing the paths of those that were not
 * @param patterns working patterns, never diagnoses
 * @param contributors what is likely or possible, by rank
 * @param consideredUnlikely what was considered and is not supported by what was found
 * @param plan what to do
 * @param nextQuestions what to ask next, the most decisive first
 * @param warnings contradictions in what was written down
 */
public record Result(
        @Nullable String source,
        RuleSetIdentity ruleSet,
        String engine,
        LocalDate assessedOn,
        String factsSha256,
        OverallUrgency urgency,
        List<RaisedFlag> flags,
        List<NotYetExcluded> notYetExcluded,
        List<String> askedAndAbsent,
        boolean screenComplete,
        List<String> screenMissing,
        List<WorkingPattern> patterns,
        List<WeighedContributor> contributors,
        List<WeighedContributor> consideredUnlikely,
        AdvicePlan plan,
        List<NextQuestion> nextQuestions,
        List<DataWarning> warnings) {

    public Result {
        flags = List.copyOf(flags);
        notYetExcluded = List.copyOf(notYetExcluded);
        askedAndAbsent = List.copyOf(askedAndAbsent);
        screenMissing = List.copyOf(screenMissing);
        patterns = List.copyOf(patterns);
        contributors = List.copyOf(contributors);
        consideredUnlikely = List.copyOf(consideredUnlikely);
        nextQuestions = List.copyOf(nextQuestions);
        warnings = List.copyOf(warnings);
    }

    /** The result as the public JSON, indented, ending in a line break. */
    public String toJson() {
        return ResultJson.pretty(this);
    }

    /** The result as the public JSON on one line, without a line break. */
    public String toJsonLine() {
        return ResultJson.compact(this);
    }
}
