package dev.plumbline.reason;

import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.conclusion.AdviceCode;
import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.Conclusion;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.Finding;
import dev.plumbline.conclusion.FindingCode;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.OfferAdvice;
import dev.plumbline.conclusion.OfferExercise;
import dev.plumbline.conclusion.Pattern;
import dev.plumbline.conclusion.PatternCode;
import dev.plumbline.conclusion.Withhold;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Conclusions;
import dev.plumbline.engine.Condition;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactValue;
import dev.plumbline.result.ConditionState;
import dev.plumbline.result.Explanation;
import dev.plumbline.result.NearRule;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.Proof;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Explains one conclusion: the proof when it is there, and how near the rules came when it is not. */
final class Explainer {

    private static final Comparator<NearRule> NEAREST_FIRST = Comparator.comparing(NearRule::refuted)
            .thenComparing(NearRule::unmet)
            .thenComparing(NearRule::rule);

    private final CompiledRules rules;
    private final Catalogue catalogue;
    private final Alternatives alternatives;
    private final Facts facts;
    private final Conclusions conclusions;
    private final Proofs proofs;
    private final OffersByTable offers;
    private boolean near = true;

    Explainer(
            CompiledRules rules, Catalogue catalogue, Alternatives alternatives, Facts facts, Conclusions conclusions) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.alternatives = alternatives;
        this.facts = facts;
        this.conclusions = conclusions;
        this.proofs = new Proofs(rules, conclusions, new Evidence(rules, facts, conclusions));
        this.offers = new OffersByTable(rules, catalogue, conclusions, this::states);
    }

    /** The explanation, or null when no code is called so. */
    @Nullable
    Explanation explain(String code) {
        if (has(FlagCode.values(), code)) {
            String title =
                    Catalogue.entry(catalogue.flags(), FlagCode.valueOf(code)).title();
            return explanation(code, "flag", title, all(Flag.class, flag -> flag.code()), List.of());
        } else if (has(PatternCode.values(), code)) {
            String title = Catalogue.entry(catalogue.patterns(), PatternCode.valueOf(code))
                    .title();
            return explanation(code, "pattern", title, all(Pattern.class, pattern -> pattern.code()), List.of());
        } else if (has(ContributorCode.values(), code)) {
            String title = Catalogue.entry(catalogue.contributors(), ContributorCode.valueOf(code))
                    .title();
            return explanation(code, "contributor", title, arguments(true), proofsOf(code, arguments(false)));
        } else if (has(ExerciseCode.values(), code)) {
            String title = Catalogue.entry(catalogue.exercises(), ExerciseCode.valueOf(code))
                    .name();
            List<Proof> withheld = proofsOf(code, all(Withhold.class, withhold -> withhold.code()));
            return explanation(code, "exercise", title, all(OfferExercise.class, offer -> offer.code()), withheld);
        } else if (has(AdviceCode.values(), code)) {
            String title = Catalogue.entry(catalogue.advice(), AdviceCode.valueOf(code))
                    .name();
            return explanation(code, "advice", title, all(OfferAdvice.class, offer -> offer.code()), List.of());
        } else if (has(FindingCode.values(), code)) {
            String title = code.replace('_', ' ').toLowerCase(Locale.ROOT);
            return explanation(code, "finding", title, all(Finding.class, finding -> finding.code()), List.of());
        }
        return null;
    }

    /** The proofs of these conclusions only, which takes no look at the rules that did not hold. */
    List<Explanation> proofs(Collection<String> codes) {
        near = false;
        return codes.stream().map(this::explain).filter(Objects::nonNull).toList();
    }

    /** All codes that can be explained. */
    static List<String> codes() {
        List<String> codes = new ArrayList<>();
        List.of(
                        FlagCode.values(),
                        PatternCode.values(),
                        ContributorCode.values(),
                        ExerciseCode.values(),
                        AdviceCode.values(),
                        FindingCode.values())
                .forEach(kind -> Arrays.stream(kind).map(Enum::name).forEach(codes::add));
        return codes;
    }

    private record Coded(String code, Object conclusion) {}

    private <T> List<Coded> all(Class<T> type, Function<T, Enum<?>> code) {
        return conclusions.all(type).stream()
                .map(conclusion -> new Coded(code.apply(conclusion).name(), conclusion))
                .toList();
    }

    private List<Coded> arguments(boolean inFavor) {
        return conclusions.all(Argument.class).stream()
                .filter(argument -> argument.inFavor() == inFavor)
                .map(argument -> new Coded(argument.contributor().name(), argument))
                .toList();
    }

    private Explanation explanation(
            String code, String kind, String title, List<Coded> concluded, List<Proof> against) {
        List<Proof> inFavor = proofsOf(code, concluded);
        return new Explanation(
                code, kind, title, !inFavor.isEmpty(), inFavor, against, near ? couldGive(code) : List.of());
    }

    private List<Proof> proofsOf(String code, List<Coded> concluded) {
        List<Proof> found = new ArrayList<>();
        concluded.stream()
                .filter(coded -> coded.code().equals(code))
                .forEach(coded -> found.addAll(proofs.of(coded.conclusion())));
        return found;
    }

    /** The rules that could give it and did not, those with the fewest refuted and then the fewest open conditions first. */
    private List<NearRule> couldGive(String code) {
        List<NearRule> near = new ArrayList<>();
        for (RuleInfo rule : rules.giving(code)) {
            if (!rule.concludes().matches("(argueAgainst|setAside|suspect|due|context)\\(.*") && !holds(rule)) {
                near.add(new NearRule(rule.id(), rule.title(), rule.concludes(), states(rule)));
            }
        }
        near.addAll(offers.couldGive(code));
        near.sort(NEAREST_FIRST);
        return near;
    }

    /** Those of these rules that do not hold, the nearest first. */
    List<NearRule> nearest(Collection<String> ids) {
        return ids.stream()
                .map(rules::rule)
                .filter(rule -> !holds(rule))
                .map(rule -> new NearRule(rule.id(), rule.title(), rule.concludes(), states(rule)))
                .sorted(NEAREST_FIRST)
                .toList();
    }

    private boolean holds(RuleInfo rule) {
        boolean finding = rule.concludes().startsWith("finding(");
        return finding
                ? conclusions.rules().contains(rule.id())
                : conclusions.all(Conclusion.class).stream()
                        .anyMatch(conclusion -> conclusion.rule().equals(rule.id()));
    }

    private List<ConditionState> states(RuleInfo rule) {
        return rules.conditions(rule.id(), facts, conclusions, alternatives::of).stream()
                .map(this::state)
                .toList();
    }

    private ConditionState state(Condition condition) {
        List<ObservedFact> known = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String path : condition.reads()) {
            Field field = Vocabulary.require(path);
            Object value = FactValue.spelt(field.valueIn(facts));
            if (value == null) {
                open.add(path);
            } else {
                known.add(new ObservedFact(path, value, FactValue.unit(field)));
            }
        }
        return new ConditionState(
                condition.text(),
                ConditionState.State.valueOf(condition.state().name()),
                known,
                open,
                condition.state() == Condition.State.FALSE ? distance(condition, known) : null);
    }

    private static @Nullable String distance(Condition condition, List<ObservedFact> known) {
        if (condition.comparison().isEmpty()
                || known.size() != 1
                || !(known.get(0).value() instanceof Number)) {
            return null;
        }
        ObservedFact fact = known.get(0);
        String number = condition.comparison().get(1);
        String needed = switch (condition.comparison().get(0)) {
            case ">=" -> number + " or more";
            case ">" -> "more than " + number;
            case "<=" -> number + " or less";
            case "<" -> "less than " + number;
            default -> number;
        };
        String unit = fact.unit() == null ? "" : " " + fact.unit();
        return fact.value() + unit + ", needs " + needed;
    }

    private static boolean has(Enum<?>[] codes, String code) {
        return Arrays.stream(codes).anyMatch(one -> one.name().equals(code));
    }
}
