package dev.plumbline;

import dev.plumbline.fact.Spelling;
import dev.plumbline.reason.Reasoner;
import dev.plumbline.reason.Trace;
import dev.plumbline.result.Explanation;
import dev.plumbline.result.NearRule;
import dev.plumbline.result.NextQuestion;
import dev.plumbline.result.Outline;
import dev.plumbline.result.WhatIf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assesses people by one rule set. Immutable: make one, and share it between threads. */
public final class Assessor {

    private final Reasoner reasoner;

    private Assessor(Reasoner reasoner) {
        this.reasoner = reasoner;
    }

    /** An assessor that goes by these rules. */
    public static Assessor of(RuleSet rules) {
        return new Assessor(rules.reasoner());
    }

    /**
     * Assesses one person.
     *
     * @param today the date to take as today when the assessment does not say one
     * @throws PlumblineException when the rules do not come to rest, which a checked rule set never does
     */
    public Result assess(Assessment person, LocalDate today) {
        return assessed(person, today, true).result();
    }

    /**
     * Assesses one person without the search for what to ask next, and tells which rules hold: for those who test rules.
     *
     * @param today the date to take as today when the assessment does not say one
     */
    public Trace trace(Assessment person, LocalDate today) {
        return assessed(person, today, false);
    }

    /**
     * The same without any search: {@code couldReach} is the level as it is, and everything else as in {@link #trace}. For those who
     * check thousands of expectations.
     *
     * @param today the date to take as today when the assessment does not say one
     */
    public Trace check(Assessment person, LocalDate today) {
        return reasoner.check(person.facts(), person.dateOr(today));
    }

    /**
     * Assesses one person for the outline only: the same values as the whole result has, many times faster.
     *
     * @param today the date to take as today when the assessment does not say one
     */
    public Outline outline(Assessment person, LocalDate today) {
        return reasoner.outline(person.facts(), person.dateOr(today), person.source());
    }

    private Trace assessed(Assessment person, LocalDate today, boolean withQuestions) {
        return reasoner.assess(person.facts(), person.dateOr(today), person.source(), withQuestions);
    }

    /**
     * The first question beyond the screen whose answer could still change what is likely to contribute, or the plan; null when
     * there is none. A question that was asked, answered or not, is not asked again.
     */
    public @Nullable NextQuestion furtherQuestion(Assessment person) {
        return reasoner.furtherQuestion(person.facts(), person::wasAsked);
    }

    /**
     * Explains one conclusion: its proof when it is there, and how near the rules came when it is not.
     *
     * @param code the code of a flag, pattern, contributor, exercise, advice or finding
     * @throws PlumblineException when no code is called so; the message names the nearest
     */
    public Explanation explain(Assessment person, String code) {
        Explanation explanation = reasoner.explain(person.facts(), code);
        if (explanation == null) {
            String nearest = Spelling.nearest(code, Reasoner.codes());
            throw new PlumblineException("nothing is called " + code
                    + (nearest == null ? "; codes are written as in results" : "; did you mean " + nearest + "?"));
        }
        return explanation;
    }

    /**
     * The proofs of several conclusions at once, as {@link #explain} gives them, without the rules that could have given them as well.
     *
     * @param codes the codes of what was concluded; one that is no code is passed over
     */
    public List<Explanation> proofs(Assessment person, Collection<String> codes) {
        return reasoner.proofs(person.facts(), codes);
    }

    /**
     * Those of these rules that do not hold for a person, with how each of their conditions stands: the nearest first.
     *
     * @param rules the ids of rules of the rule set
     */
    public List<NearRule> nearest(Assessment person, Collection<String> rules) {
        return reasoner.nearest(person.facts(), rules);
    }

    /** The smallest changes of findings that would raise or lower urgency or remove a contributor, each tried on the rules. */
    public List<WhatIf> whatIf(Assessment person) {
        return reasoner.whatIf(person.facts());
    }
}
