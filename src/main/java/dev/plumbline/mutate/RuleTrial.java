package dev.plumbline.mutate;

import dev.plumbline.PlumblineException;
import dev.plumbline.bench.CaseRunner;
import dev.plumbline.bench.Miss;
import dev.plumbline.bench.ReadyCase;
import dev.plumbline.engine.EditableRule;
import dev.plumbline.engine.Variant;
import dev.plumbline.engine.Variants;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Tries the mutants of one rule, each until the first case that notices it. What many mutants have in common is tried once. */
final class RuleTrial {

    private static final int NEAREST = 3;

    private final EditableRule rule;
    private final Impact impact;
    private final AtSight atSight;
    private final boolean screened;
    private final List<ReadyCase> cases;
    private final Relevance relevance;
    private final Supplier<CaseRunner> runner;
    private final Map<Integer, Integer> orders = new HashMap<>();
    private final Map<Integer, Boolean> lost = new HashMap<>();
    private final Map<Integer, Boolean> gained = new HashMap<>();
    private final Map<Integer, Boolean> otherwise = new HashMap<>();
    private final Map<Variant, Map<Integer, Boolean>> tried = new HashMap<>();

    RuleTrial(
            Impact impact, List<ReadyCase> cases, Relevance relevance, Supplier<CaseRunner> runner, boolean screened) {
        this.rule = impact.rule();
        this.impact = impact;
        this.atSight = new AtSight(rule);
        this.screened = screened;
        this.cases = cases;
        this.relevance = relevance;
        this.runner = runner;
    }

    Verdict of(Attempt attempt) {
        Mutant mutant = attempt.mutant();
        if (attempt.way() == Attempt.Way.REFUSED) {
            return new Verdict(mutant, Status.NON_VIABLE, List.of(), "");
        }
        BitSet where = attempt.where();
        if (where.isEmpty()) {
            return new Verdict(mutant, Status.NO_COVERAGE, about(), "");
        }
        if (screened) {
            for (int i = where.nextSetBit(0); i >= 0; i = where.nextSetBit(i + 1)) {
                if (atSight.isNoticed(attempt, i, cases.get(i))) {
                    return new Verdict(mutant, Status.KILLED, List.of(named(cases.get(i))), "");
                }
            }
        }
        List<Integer> likeliest =
                where.stream().boxed().sorted(Comparator.comparing(this::order)).toList();
        for (int i : likeliest) {
            try {
                if ((!screened || couldNotice(attempt, i)) && isNoticed(attempt, i)) {
                    return new Verdict(mutant, Status.KILLED, List.of(named(cases.get(i))), "");
                }
            } catch (PlumblineException e) {
                return new Verdict(mutant, Status.TIMED_OUT, List.of(named(cases.get(i))), "");
            } catch (RuntimeException e) {
                // Rules that break down on a person fail every case of theirs.
                if (attempt.way() != Attempt.Way.REPLACE) {
                    throw e;
                }
                return new Verdict(mutant, Status.KILLED, List.of(named(cases.get(i))), "");
            }
        }
        List<String> nearest =
                likeliest.stream().limit(NEAREST).map(i -> named(cases.get(i))).toList();
        return new Verdict(mutant, Status.SURVIVED, nearest, "");
    }

    private int order(int i) {
        return orders.computeIfAbsent(i, key -> relevance.order(cases.get(key), rule));
    }

    private boolean couldNotice(Attempt attempt, int i) {
        if (attempt.way() != Attempt.Way.FLIP) {
            return otherwise.computeIfAbsent(i, key -> relevance.couldNotice(cases.get(key), impact.whenOther()));
        }
        return attempt.lost().get(i)
                ? lost.computeIfAbsent(i, key -> relevance.couldNotice(cases.get(key), impact.whenLost(key)))
                : gained.computeIfAbsent(i, key -> relevance.couldNotice(cases.get(key), impact.whenGained(key)));
    }

    private boolean isNoticed(Attempt attempt, int i) {
        Variant variant = switch (attempt.way()) {
            case SAYS -> Variant.says(Objects.requireNonNull(attempt.mutant().wording()));
            case REPLACE -> Variant.replaced(rule.id(), attempt.number());
            default -> attempt.lost().get(i) ? Variant.never(rule.id()) : Variant.always(rule.id());
        };
        if (attempt.way() == Attempt.Way.SAYS) {
            return fails(variant, i);
        }
        return tried.computeIfAbsent(variant, key -> new HashMap<>()).computeIfAbsent(i, key -> fails(variant, key));
    }

    /** A rule that is made to hold rests on no fact: what a case says of the facts behind a conclusion cannot be told then. */
    private boolean fails(Variant variant, int i) {
        CaseRunner rules = runner.get();
        List<Miss> misses = Variants.during(variant, () -> CaseRunner.misses(cases.get(i), rules.check(cases.get(i))));
        return variant.kind() == Variant.Kind.ALWAYS
                ? misses.stream().anyMatch(miss -> !miss.key().startsWith("because."))
                : !misses.isEmpty();
    }

    /** The first cases that name the rule. */
    private List<String> about() {
        return cases.stream()
                .filter(one -> relevance.names(one, rule))
                .limit(NEAREST)
                .map(RuleTrial::named)
                .toList();
    }

    static String named(ReadyCase one) {
        return one.ruleCase().file() + ":" + one.ruleCase().line() + " "
                + one.ruleCase().name();
    }
}
