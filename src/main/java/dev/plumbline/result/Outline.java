package dev.plumbline.result;

import dev.plumbline.Result;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.PatternCode;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment came to, without texts, reasons and questions: one short line of a batch.
 *
 * @param source what the assessment was read from, or null
 * @param urgency the highest urgency of all flags
 * @param flags the flags, the most urgent first
 * @param patterns the working patterns
 * @param contributors what is likely or possible, by rank
 * @param plan what the plan may be
 * @param screenComplete whether every question that is due was answered
 * @param warnings contradictions in what was given
 */
public record Outline(
        @Nullable String source,
        Urgency urgency,
        List<Flagged> flags,
        List<PatternCode> patterns,
        List<Weighed> contributors,
        PlanStatus plan,
        boolean screenComplete,
        List<DataWarning> warnings) {

    public Outline {
        flags = List.copyOf(flags);
        patterns = List.copyOf(patterns);
        contributors = List.copyOf(contributors);
        warnings = List.copyOf(warnings);
    }

    /** A flag and its highest urgency. */
    public record Flagged(FlagCode code, Urgency urgency) {}

    /** A contributor and what its arguments came to. */
    public record Weighed(ContributorCode code, Likelihood likelihood) {}

    /** The same with another status of the plan. */
    public Outline withPlan(PlanStatus status) {
        return new Outline(source, urgency, flags, patterns, contributors, status, screenComplete, warnings);
    }

    /** The same of a whole result. */
    public static Outline of(Result result) {
        return new Outline(
                result.source(),
                result.urgency().level(),
                result.flags().stream()
                        .map(flag -> new Flagged(flag.code(), flag.urgency()))
                        .toList(),
                result.patterns().stream().map(WorkingPattern::code).toList(),
                result.contributors().stream()
                        .map(one -> new Weighed(one.code(), one.likelihood()))
                        .toList(),
                result.plan().status(),
                result.screenComplete(),
                result.warnings());
    }
}
