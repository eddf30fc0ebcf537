package dev.plumbline.reason;

import dev.plumbline.conclusion.Conclusion;
import dev.plumbline.conclusion.Contributor;
import dev.plumbline.conclusion.Finding;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.Grade;
import dev.plumbline.conclusion.Pattern;
import dev.plumbline.conclusion.PlanContextHolds;
import dev.plumbline.conclusion.Suspect;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Conclusions;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.engine.Support;
import dev.plumbline.fact.Spelling;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.Proof;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Opens a conclusion down to what was observed, as a tree. */
final class Proofs {

    private final CompiledRules rules;
    private final Conclusions conclusions;
    private final Evidence evidence;

    Proofs(CompiledRules rules, Conclusions conclusions, Evidence evidence) {
        this.rules = rules;
        this.conclusions = conclusions;
        this.evidence = evidence;
    }

    /** One proof for each rule that supports a conclusion. */
    List<Proof> of(Object conclusion) {
        return of(conclusion, Set.of());
    }

    private List<Proof> of(Object conclusion, Set<Object> above) {
        Map<String, List<Support>> byRule = new LinkedHashMap<>();
        conclusions
                .why(conclusion)
                .forEach(support -> byRule.computeIfAbsent(support.rule(), rule -> new ArrayList<>())
                        .add(support));
        Set<Object> seen = new HashSet<>(above);
        seen.add(conclusion);
        List<Proof> proofs = new ArrayList<>();
        byRule.forEach((rule, supports) -> proofs.add(proof(rules.rule(rule), supports, seen)));
        return proofs;
    }

    private Proof proof(RuleInfo rule, List<Support> supports, Set<Object> above) {
        Map<String, ObservedFact> facts = new LinkedHashMap<>();
        Map<Object, Proof.Premise> premises = new LinkedHashMap<>();
        for (Support support : supports) {
            for (Object matched : support.matched()) {
                evidence.own(matched, rule).forEach(fact -> facts.put(fact.fact(), fact));
                Collection<?> several = matched instanceof Collection<?> list ? list : List.of(matched);
                for (Object one : several) {
                    if (!above.contains(one)) {
                        premise(one, above, premises);
                    }
                }
            }
        }
        return new Proof(
                rule.id(),
                rule.title(),
                rule.because(),
                Grade.valueOf(rule.grade()),
                rule.sources(),
                List.copyOf(facts.values()),
                List.copyOf(premises.values()));
    }

    private void premise(Object one, Set<Object> above, Map<Object, Proof.Premise> premises) {
        boolean derived = one instanceof Finding || one instanceof Conclusion || one instanceof Contributor;
        if (derived) {
            List<Proof> proofs =
                    one instanceof Contributor contributor ? ofContributor(contributor, above) : of(one, above);
            premises.put(one, new Proof.Premise(named(one), proofs));
        }
    }

    /** A contributor rests on the arguments that were weighed. */
    private List<Proof> ofContributor(Contributor contributor, Set<Object> above) {
        List<Proof> proofs = new ArrayList<>();
        conclusions.all(dev.plumbline.conclusion.Argument.class).stream()
                .filter(argument -> argument.inFavor() && argument.contributor() == contributor.code())
                .forEach(argument -> proofs.addAll(of(argument, above)));
        return proofs;
    }

    private static String named(Object one) {
        if (one instanceof Finding finding) {
            return words(finding.code());
        } else if (one instanceof Flag flag) {
            return "flag " + flag.code() + " at " + flag.urgency();
        } else if (one instanceof Suspect suspect) {
            return suspect.code() + " not yet excluded";
        } else if (one instanceof Pattern pattern) {
            return "pattern " + pattern.code();
        } else if (one instanceof Contributor contributor) {
            return "contributor " + contributor.code() + ", " + contributor.likelihood();
        } else if (one instanceof PlanContextHolds context) {
            return words(context.code());
        }
        return Spelling.forPeople(one.getClass().getSimpleName());
    }

    private static String words(Enum<?> code) {
        return code.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
