package dev.plumbline.document.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assessment, for the practitioner; what is null is not there.
 *
 * @param chart the body chart as SVG, or null
 * @param appendix the proofs, where they cannot be unfolded
 */
public record AssessmentView(
        Sheet sheet,
        List<Pair> about,
        Banner urgency,
        @Nullable Part<String> warnings,
        @Nullable Part<FlagView> flags,
        @Nullable Part<OpenView> open,
        @Nullable Part<PatternView> patterns,
        @Nullable String chart,
        List<Part<ContributorView>> contributors,
        PlanView plan,
        @Nullable Part<String> absent,
        @Nullable Part<String> notAsked,
        @Nullable Part<ProofView> appendix,
        @Nullable Part<Pair> sources,
        Part<Pair> rules) {

    public AssessmentView {
        about = List.copyOf(about);
        contributors = List.copyOf(contributors);
    }
}
