package dev.plumbline.reason;

import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.conclusion.AdviceCode;
import dev.plumbline.conclusion.Contributor;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.OfferAdvice;
import dev.plumbline.conclusion.OfferExercise;
import dev.plumbline.conclusion.Serves;
import dev.plumbline.engine.Conclusions;
import dev.plumbline.engine.Support;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.PainPhase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of everything on offer goes into the plan: a person can do a few things, not all.
 *
 * <p>The contributors of the highest rank come first, as many as the rule set allows; contributors that the same items serve count
 * as one. What is offered to everybody fills up what is left.
 *
 * @param exercises the exercises in the order in which to do them, each with the offers that put it there
 * @param advice the advice, each with its offers
 */
record Selection(Map<ExerciseCode, List<Support>> exercises, Map<AdviceCode, List<Support>> advice) {

    static Selection of(
            Catalogue catalogue,
            Facts facts,
            Conclusions conclusions,
            List<Contributors.Weighed> contributors,
            Set<ExerciseCode> withheld) {
        Offers<ExerciseCode> exercises = new Offers<>(ExerciseCode.class);
        conclusions.all(OfferExercise.class).stream()
                .filter(offer -> !withheld.contains(offer.code()))
                .forEach(offer -> exercises.add(offer.code(), conclusions.why(offer)));
        Offers<AdviceCode> advice = new Offers<>(AdviceCode.class);
        conclusions.all(OfferAdvice.class).forEach(offer -> advice.add(offer.code(), conclusions.why(offer)));

        List<ContributorCode> priorities = priorities(catalogue, contributors, exercises, advice);
        int most = facts.pain().phase() == PainPhase.ACUTE
                ? catalogue.limits().exercisesWhenAcute()
                : catalogue.limits().exercises();
        return new Selection(ordered(catalogue, priorities, exercises, most), advice.chosen(priorities));
    }

    private static List<ContributorCode> priorities(
            Catalogue catalogue,
            List<Contributors.Weighed> contributors,
            Offers<ExerciseCode> exercises,
            Offers<AdviceCode> advice) {
        List<ContributorCode> priorities = new ArrayList<>();
        Set<Set<Object>> served = new LinkedHashSet<>();
        for (Contributors.Weighed weighed : contributors) {
            if (weighed.likelihood() == Likelihood.UNLIKELY) {
                continue;
            }
            Set<Object> items = new LinkedHashSet<>();
            for (Serves serves : catalogue.serves()) {
                boolean offered = exercises.isFor(serves.exercise(), weighed.code())
                        || advice.isFor(serves.advice(), weighed.code());
                if (serves.contributor() == weighed.code() && offered) {
                    items.add(serves.exercise() == null ? String.valueOf(serves.advice()) : serves.exercise());
                }
            }
            boolean room = served.size() < catalogue.limits().priorities();
            if (!items.isEmpty() && (room || served.contains(items))) {
                served.add(items);
                priorities.add(weighed.code());
            }
        }
        return priorities;
    }

    private static Map<ExerciseCode, List<Support>> ordered(
            Catalogue catalogue, List<ContributorCode> priorities, Offers<ExerciseCode> offers, int most) {
        Map<ExerciseCode, List<Support>> chosen = offers.chosen(priorities);
        Set<ExerciseCode> order = new LinkedHashSet<>();
        for (ContributorCode contributor : priorities) {
            catalogue.serves().stream()
                    .filter(serves -> serves.contributor() == contributor)
                    .map(Serves::exercise)
                    .filter(exercise -> exercise != null && offers.isFor(exercise, contributor))
                    .forEach(order::add);
        }
        chosen.keySet().stream()
                .sorted(Comparator.comparing((ExerciseCode code) -> code != ExerciseCode.WALK)
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(order::add);
        Map<ExerciseCode, List<Support>> ordered = new LinkedHashMap<>();
        order.stream().limit(most).forEach(code -> ordered.put(code, chosen.getOrDefault(code, List.of())));
        return ordered;
    }

    /** Offers by code: those made for a contributor know which. */
    private static final class Offers<C extends Enum<C>> {
        private final Map<C, List<Support>> supports;

        Offers(Class<C> type) {
            this.supports = new EnumMap<>(type);
        }

        void add(C code, Collection<Support> why) {
            supports.computeIfAbsent(code, key -> new ArrayList<>()).addAll(why);
        }

        boolean isFor(@Nullable C code, ContributorCode contributor) {
            return code != null
                    && supports.getOrDefault(code, List.of()).stream()
                            .anyMatch(support -> contributors(support).contains(contributor));
        }

        /** The offers made to everybody and those made for one of these contributors. */
        Map<C, List<Support>> chosen(List<ContributorCode> priorities) {
            Map<C, List<Support>> chosen = new LinkedHashMap<>();
            supports.forEach((code, why) -> {
                List<Support> kept = why.stream()
                        .filter(support -> {
                            Set<ContributorCode> for_ = contributors(support);
                            return for_.isEmpty() || for_.stream().anyMatch(priorities::contains);
                        })
                        .toList();
                if (!kept.isEmpty()) {
                    chosen.put(code, kept);
                }
            });
            return chosen;
        }

        private static Set<ContributorCode> contributors(Support support) {
            Set<ContributorCode> found = EnumSet.noneOf(ContributorCode.class);
            for (Object matched : support.matched()) {
                if (matched instanceof Contributor contributor) {
                    found.add(contributor.code());
                }
            }
            return found;
        }
    }
}
