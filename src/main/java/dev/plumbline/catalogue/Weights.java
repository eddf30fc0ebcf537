package dev.plumbline.catalogue;

import dev.plumbline.conclusion.ArgumentKind;
import dev.plumbline.conclusion.Grade;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers by which arguments are weighed: choices of the rule set, not evidence.
 *
 * @param capByGrade how much an argument for may count at most, by the grade of its rule
 * @param selfReportCap how much a self-report may count at most
 * @param againstCap how much an argument against may count at most
 * @param familyExtra how much the other arguments of a family add to the best at most
 * @param sumCap how much either side may reach
 * @param likelyFor how much must speak for a likely contributor
 * @param likelyMargin by how much that must exceed what speaks against
 * @param likelyKinds how many kinds of argument that takes
 * @param likelyNeedsOneOf of which one is among these
 * @param likelyNoAgainstOf an argument against of this strength forbids it
 * @param possibleFor how much must speak for a possible contributor
 * @param unlikelyAgainst how much must speak against an unlikely one
 * @param ceilingKindsAlone kinds that, alone, never make more than possible
 * @param domains the parts of life in the order of rank
 */
public record Weights(
        Map<Grade, Integer> capByGrade,
        int selfReportCap,
        int againstCap,
        int familyExtra,
        int sumCap,
        int likelyFor,
        int likelyMargin,
        int likelyKinds,
        Set<ArgumentKind> likelyNeedsOneOf,
        int likelyNoAgainstOf,
        int possibleFor,
        int unlikelyAgainst,
        Set<ArgumentKind> ceilingKindsAlone,
        List<String> domains) {}
