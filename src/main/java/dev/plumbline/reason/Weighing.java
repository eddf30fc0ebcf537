package dev.plumbline.reason;

import dev.plumbline.catalogue.Weights;
import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.ArgumentKind;
import dev.plumbline.conclusion.Grade;
import dev.plumbline.conclusion.Likelihood;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Weighs the arguments about one contributor. The way of weighing is fixed here; every number is the rule set's. */
final class Weighing {

    private final Weights weights;
    private final Function<String, Grade> gradeOf;

    /**
     * A weighing by these numbers.
     *
     * @param gradeOf the grade of a rule, by its id
     */
    Weighing(Weights weights, Function<String, Grade> gradeOf) {
        this.weights = weights;
        this.gradeOf = gradeOf;
    }

    /**
     * What the arguments come to.
     *
     * @param capped whether nothing may be more than possible until the person has been assessed
     */
    Verdict weigh(Collection<Argument> arguments, boolean capped) {
        List<Argument> inFavor = arguments.stream()
                .filter(Argument::inFavor)
                .filter(a -> weight(a) > 0)
                .toList();
        List<Argument> against = arguments.stream()
                .filter(a -> !a.inFavor())
                .filter(a -> weight(a) > 0)
                .toList();
        int sumFor = sum(inFavor);
        int sumAgainst = sum(against);
        return new Verdict(
                likelihood(inFavor, against, sumFor, sumAgainst, capped), bestGrade(inFavor), sumFor, sumAgainst);
    }

    private @Nullable Likelihood likelihood(
            List<Argument> inFavor, List<Argument> against, int sumFor, int sumAgainst, boolean capped) {
        if (sumFor >= weights.possibleFor() && sumFor > sumAgainst) {
            boolean likely = !capped && isLikely(inFavor, against, sumFor, sumAgainst);
            return likely ? Likelihood.LIKELY : Likelihood.POSSIBLE;
        }
        boolean unlikely = sumAgainst >= weights.unlikelyAgainst() && sumAgainst >= sumFor;
        return unlikely ? Likelihood.UNLIKELY : null;
    }

    private boolean isLikely(List<Argument> inFavor, List<Argument> against, int sumFor, int sumAgainst) {
        Set<ArgumentKind> kinds = EnumSet.noneOf(ArgumentKind.class);
        inFavor.forEach(argument -> kinds.add(argument.kind()));
        boolean strongAgainst = against.stream().anyMatch(argument -> weight(argument) >= weights.likelyNoAgainstOf());
        return sumFor >= weights.likelyFor()
                && sumFor - sumAgainst >= weights.likelyMargin()
                && kinds.size() >= weights.likelyKinds()
                && kinds.stream().anyMatch(weights.likelyNeedsOneOf()::contains)
                && !weights.ceilingKindsAlone().containsAll(kinds)
                && !strongAgainst
                && bestGrade(inFavor) != Grade.CONTESTED;
    }

    /** Of one family the best argument counts, and all others together at most a little more. */
    private int sum(List<Argument> side) {
        Map<String, Integer> best = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (Argument argument : side) {
            best.merge(argument.family(), weight(argument), Math::max);
            all.merge(argument.family(), weight(argument), Integer::sum);
        }
        int sum = 0;
        for (Map.Entry<String, Integer> family : best.entrySet()) {
            int rest = all.getOrDefault(family.getKey(), 0) - family.getValue();
            sum += family.getValue() + Math.min(rest, weights.familyExtra());
        }
        return Math.min(sum, weights.sumCap());
    }

    /** How much an argument counts: its strength, as far as its grade and kind allow; a finding against counts in full. */
    int weight(Argument argument) {
        if (!argument.inFavor()) {
            return Math.min(argument.strength(), weights.againstCap());
        }
        int cap = weights.capByGrade().getOrDefault(gradeOf.apply(argument.rule()), 0);
        int kindCap = argument.kind() == ArgumentKind.SELF_REPORT ? weights.selfReportCap() : argument.strength();
        return Math.min(argument.strength(), Math.min(cap, kindCap));
    }

    private @Nullable Grade bestGrade(List<Argument> inFavor) {
        return inFavor.stream()
                .map(argument -> gradeOf.apply(argument.rule()))
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /**
     * What a weighing came to.
     *
     * @param likelihood null when the contributor is not worth listing
     * @param grade the best grade among the arguments for it; null when there is none
     */
    record Verdict(
            @Nullable Likelihood likelihood, @Nullable Grade grade, int sumFor, int sumAgainst) {

        int margin() {
            return sumFor - sumAgainst;
        }
    }
}
