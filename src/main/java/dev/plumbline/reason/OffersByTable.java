package dev.plumbline.reason;

import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.conclusion.Contributor;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.Serves;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Conclusions;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.result.ConditionState;
import dev.plumbline.result.NearRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Why an exercise or advice was not offered, where a rule offers whatever a table says that serves a contributor. */
final class OffersByTable {

    private static final Pattern OFFERS = Pattern.compile("(exercise|advise)\\(kcontext, \\$\\w+.*");
    private static final Pattern ONLY = Pattern.compile("(?:advice|exercise) (not )?in \\(([^)]*)\\)");

    private final CompiledRules rules;
    private final Catalogue catalogue;
    private final Conclusions conclusions;
    private final Function<RuleInfo, List<ConditionState>> states;

    OffersByTable(
            CompiledRules rules,
            Catalogue catalogue,
            Conclusions conclusions,
            Function<RuleInfo, List<ConditionState>> states) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.conclusions = conclusions;
        this.states = states;
    }

    /** The rules that would offer it if something that it serves were listed; none when the table does not name it. */
    List<NearRule> couldGive(String code) {
        List<ContributorCode> serves = catalogue.serves().stream()
                .filter(row -> code.equals(served(row)))
                .map(Serves::contributor)
                .distinct()
                .toList();
        List<NearRule> near = new ArrayList<>();
        for (RuleInfo rule : serves.isEmpty() ? List.<RuleInfo>of() : List.copyOf(rules.rules())) {
            Matcher offers = OFFERS.matcher(rule.concludes());
            boolean exercises = offers.matches() && offers.group(1).equals("exercise");
            if (offers.matches() && exercises == isExercise(code)) {
                List<ConditionState> conditions = new ArrayList<>();
                boolean allowed = true;
                for (ConditionState condition : states.apply(rule)) {
                    if (condition.text().startsWith("Serves(")) {
                        allowed &= allows(condition.text(), code);
                    } else if (!condition.text().startsWith("Contributor(")) {
                        conditions.add(condition);
                    }
                }
                conditions.add(listed(serves));
                boolean holds = conditions.stream().allMatch(one -> one.state() == ConditionState.State.TRUE);
                if (allowed && !holds) {
                    near.add(new NearRule(rule.id(), rule.title(), rule.concludes(), conditions));
                }
            }
        }
        return near;
    }

    private ConditionState listed(List<ContributorCode> serves) {
        boolean any = conclusions.all(Contributor.class).stream()
                .anyMatch(one -> serves.contains(one.code()) && one.likelihood() != Likelihood.UNLIKELY);
        String names = serves.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        return new ConditionState(
                "one of the contributors that it serves is likely or possible: " + names,
                any ? ConditionState.State.TRUE : ConditionState.State.UNKNOWN,
                List.of(),
                List.of(),
                null);
    }

    /** Whether the rule offers this row: some name the rows that they offer, or those that they do not. */
    private static boolean allows(String text, String code) {
        Matcher only = ONLY.matcher(text);
        if (!only.find()) {
            return true;
        }
        boolean named =
                Pattern.compile("\\b" + code + "\\b").matcher(only.group(2)).find();
        return named == (only.group(1) == null);
    }

    private boolean isExercise(String code) {
        return catalogue.serves().stream()
                .anyMatch(row -> row.exercise() != null && row.exercise().name().equals(code));
    }

    private static String served(Serves row) {
        Enum<?> item = row.exercise() != null ? row.exercise() : row.advice();
        return String.valueOf(item);
    }
}
