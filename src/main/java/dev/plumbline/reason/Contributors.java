package dev.plumbline.reason;

import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.catalogue.ContributorEntry;
import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.Contributor;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.Grade;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.SetAside;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Standing;
import dev.plumbline.result.WeighedContributor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Weighs all contributors of one assessment and puts them in the order of their rank. */
final class Contributors {

    private final Catalogue catalogue;
    private final Weighing weighing;

    Contributors(CompiledRules rules, Catalogue catalogue) {
        this.catalogue = catalogue;
        Map<String, Grade> grades = new ConcurrentHashMap<>();
        this.weighing = new Weighing(
                catalogue.weights(),
                id -> grades.computeIfAbsent(
                        id, rule -> Grade.valueOf(rules.rule(rule).grade())));
    }

    /** A contributor with its verdict and arguments. */
    record Weighed(ContributorCode code, Likelihood likelihood, Weighing.Verdict verdict, List<Argument> arguments) {

        Contributor asFact() {
            return new Contributor(code, likelihood);
        }
    }

    /** What is worth listing, by rank; the unlikely last. */
    List<Weighed> weigh(Standing conclusions, PlanStatus status) {
        return ranked(unranked(conclusions, status));
    }

    /** How likely each contributor is that is worth listing, without the work of ranking. */
    Map<ContributorCode, Likelihood> likelihoods(Standing conclusions, PlanStatus status) {
        Map<ContributorCode, Likelihood> likelihoods = new EnumMap<>(ContributorCode.class);
        unranked(conclusions, status).forEach(weighed -> likelihoods.put(weighed.code(), weighed.likelihood()));
        return likelihoods;
    }

    private List<Weighed> unranked(Standing conclusions, PlanStatus status) {
        boolean capped = status == PlanStatus.WITHHELD
                || conclusions.all(Flag.class).stream()
                        .anyMatch(flag -> flag.urgency().compareTo(Urgency.SAME_DAY) >= 0);
        Set<ContributorCode> setAside = EnumSet.noneOf(ContributorCode.class);
        conclusions.all(SetAside.class).forEach(aside -> setAside.add(aside.contributor()));
        Map<ContributorCode, List<Argument>> arguments = new EnumMap<>(ContributorCode.class);
        for (Argument argument : conclusions.all(Argument.class)) {
            arguments
                    .computeIfAbsent(argument.contributor(), code -> new ArrayList<>())
                    .add(argument);
        }
        List<Weighed> weighed = new ArrayList<>();
        arguments.forEach((code, about) -> {
            Weighing.Verdict verdict = weighing.weigh(about, capped || isContested(code));
            Likelihood likelihood = verdict.likelihood();
            if (likelihood != null && !setAside.contains(code)) {
                weighed.add(new Weighed(code, likelihood, verdict, about));
            }
        });
        return weighed;
    }

    private List<Argument> strongestFirst(List<Argument> arguments) {
        return arguments.stream()
                .sorted(Comparator.comparing((Argument argument) -> -weighing.weight(argument))
                        .thenComparing(argument -> -argument.strength())
                        .thenComparing(Argument::rule))
                .toList();
    }

    private List<Weighed> ranked(List<Weighed> weighed) {
        List<Weighed> ranked = new ArrayList<>(weighed.stream()
                .map(one -> new Weighed(one.code(), one.likelihood(), one.verdict(), strongestFirst(one.arguments())))
                .sorted(byRank())
                .toList());
        for (int i = 0; i < ranked.size() && isContested(ranked.get(0)); i++) {
            boolean stronger = !isContested(ranked.get(i)) && ranked.get(i).likelihood() != Likelihood.UNLIKELY;
            if (stronger) {
                ranked.add(0, ranked.remove(i));
            }
        }
        return List.copyOf(ranked);
    }

    private boolean isContested(Weighed weighed) {
        return weighed.verdict().grade() == Grade.CONTESTED || isContested(weighed.code());
    }

    /** Whether the evidence as a whole is contested, however good that of a single argument. */
    private boolean isContested(ContributorCode code) {
        return Catalogue.entry(catalogue.contributors(), code).grade() == Grade.CONTESTED;
    }

    private Comparator<Weighed> byRank() {
        List<String> domains = catalogue.weights().domains();
        return Comparator.comparing(Weighed::likelihood)
                .thenComparing(weighed -> !entry(weighed).modifiable())
                .thenComparing(this::grade)
                .thenComparing(weighed -> -weighed.verdict().margin())
                .thenComparing(weighed -> {
                    int place = domains.indexOf(entry(weighed).domain());
                    return place < 0 ? domains.size() : place;
                })
                .thenComparing(weighed -> weighed.code().name());
    }

    private ContributorEntry entry(Weighed weighed) {
        return Catalogue.entry(catalogue.contributors(), weighed.code());
    }

    private Grade grade(Weighed weighed) {
        Grade grade = weighed.verdict().grade();
        return grade == null ? entry(weighed).grade() : grade;
    }

    /** A contributor as the result shows it. */
    WeighedContributor shown(Weighed weighed, int rank, Evidence evidence) {
        return new WeighedContributor(
                weighed.code(),
                weighed.likelihood(),
                grade(weighed),
                rank,
                entry(weighed).title(),
                text(weighed),
                weighed.arguments().stream()
                        .filter(Argument::inFavor)
                        .map(evidence::argument)
                        .toList(),
                weighed.arguments().stream()
                        .filter(argument -> !argument.inFavor())
                        .map(evidence::argument)
                        .toList());
    }

    private String text(Weighed weighed) {
        return Catalogue.entry(catalogue.likelihoodWords(), weighed.likelihood());
    }
}
