package dev.plumbline.junit;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Finding;
import dev.plumbline.conclusion.FindingCode;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Conclusions;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.json.FactsJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opentest4j.AssertionFailedError;

/**
 * Fires one rule in isolation: no other rule is there, so what comes out is its own doing.
 *
 * <pre>{@code
 * RuleVerifier.rule(rules, "SIT-1").given("sitting: { hoursPerDay: 8 }").fires();
 * RuleVerifier.rule(rules, "SIT-1").given("sitting: { hoursPerDay: 7.9 }").doesNotFire();
 * }</pre>
 *
 * <p>What other rules would have concluded can be given as well: {@link #and}. Immutable; compiled once per rule, so keep a verifier
 * and give it one person after another.
 */
public final class RuleVerifier {

    private final RuleInfo rule;
    private final CompiledRules alone;
    private final Assessment person;
    private final List<Object> premises;

    private RuleVerifier(RuleInfo rule, CompiledRules alone, Assessment person, List<Object> premises) {
        this.rule = rule;
        this.alone = alone;
        this.person = person;
        this.premises = List.copyOf(premises);
    }

    /**
     * A verifier of one rule, about a person of whom nothing is known.
     *
     * @param id the id of the rule
     * @throws IllegalArgumentException when no rule is called so
     */
    public static RuleVerifier rule(RuleSet rules, String id) {
        RuleInfo rule = rules.rules().rule(id);
        return new RuleVerifier(rule, rules.rules().only(Set.of(id)), Assessment.parse("{}"), List.of());
    }

    /** The same about this person, in YAML or JSON. */
    public RuleVerifier given(String assessment) {
        return given(Assessment.parse(assessment));
    }

    /** The same about this person. */
    public RuleVerifier given(Assessment assessment) {
        return new RuleVerifier(rule, alone, assessment, premises);
    }

    /** The same with findings that other rules would have inferred. */
    public RuleVerifier and(FindingCode... findings) {
        List<Object> more = new ArrayList<>(premises);
        for (FindingCode finding : findings) {
            more.add(new Finding(finding));
        }
        return new RuleVerifier(rule, alone, person, more);
    }

    /**
     * The same with conclusions that other rules would have drawn.
     *
     * @param conclusions records of {@code dev.plumbline.conclusion}, such as a flag
     */
    public RuleVerifier and(Record... conclusions) {
        List<Object> more = new ArrayList<>(premises);
        more.addAll(List.of(conclusions));
        return new RuleVerifier(rule, alone, person, more);
    }

    /** Checks that the rule holds. */
    public RuleVerifier fires() {
        if (!holds()) {
            throw new AssertionFailedError(described() + " does not fire for " + FactsJson.canonical(person.facts()));
        }
        return this;
    }

    /** Checks that the rule does not hold. */
    public RuleVerifier doesNotFire() {
        if (holds()) {
            throw new AssertionFailedError(described() + " fires for " + FactsJson.canonical(person.facts()));
        }
        return this;
    }

    /** Checks that the rule holds and concludes exactly these, each a record of {@code dev.plumbline.conclusion}. */
    public RuleVerifier concludes(Record... conclusions) {
        Conclusions found = run();
        Set<String> wanted = new TreeSet<>();
        for (Record conclusion : conclusions) {
            wanted.add(conclusion.toString());
        }
        Set<String> came = new TreeSet<>();
        found.all(Record.class).stream()
                .filter(conclusion -> !found.why(conclusion).isEmpty())
                .forEach(conclusion -> came.add(conclusion.toString()));
        if (!came.equals(wanted)) {
            throw new AssertionFailedError(described() + " concludes otherwise", wanted, came);
        }
        return this;
    }

    private boolean holds() {
        return run().rules().contains(rule.id());
    }

    private Conclusions run() {
        return alone.run(person.facts(), List.of(soFar -> premises));
    }

    private String described() {
        return rule.id() + " " + rule.title() + " (" + rule.file() + ":" + rule.line() + ")";
    }
}
