package dev.plumbline.engine;

import dev.plumbline.conclusion.AdviceCode;
import dev.plumbline.conclusion.Answered;
import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.ArgumentKind;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.Due;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.Finding;
import dev.plumbline.conclusion.FindingCode;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Modify;
import dev.plumbline.conclusion.OfferAdvice;
import dev.plumbline.conclusion.OfferExercise;
import dev.plumbline.conclusion.Pattern;
import dev.plumbline.conclusion.PatternCode;
import dev.plumbline.conclusion.PlanContext;
import dev.plumbline.conclusion.PlanContextHolds;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.ReviewIn;
import dev.plumbline.conclusion.Scope;
import dev.plumbline.conclusion.ScreenGroup;
import dev.plumbline.conclusion.SetAside;
import dev.plumbline.conclusion.StatusDemand;
import dev.plumbline.conclusion.Suspect;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.conclusion.Warning;
import dev.plumbline.conclusion.Withhold;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The calls that the right-hand side of a rule may make: one each, and nothing else.
 *
 * <p>Every conclusion is inserted logically: it stands as long as what the rule matched stands, so that no rule depends on the
 * order in which rules fire. Public because compiled rules call it; it is no part of the library's API.
 */
public final class Conclude {

    private Conclude() {}

    /** Concludes something inferred on the way, for other rules to rest on. */
    public static void finding(RuleContext kcontext, FindingCode code) {
        kcontext.insertLogical(new Finding(code));
    }

    /** Raises a referral flag. */
    public static void flag(RuleContext kcontext, FlagCode code, Urgency urgency) {
        kcontext.insertLogical(new Flag(code, urgency, rule(kcontext)));
    }

    /** Says that something is not yet excluded, how urgent it could become, and what to ask. */
    public static void suspect(RuleContext kcontext, FlagCode code, Urgency couldReach, String ask) {
        kcontext.insertLogical(new Suspect(code, couldReach, ask, rule(kcontext)));
    }

    /** Makes a group of questions due. */
    public static void due(RuleContext kcontext, ScreenGroup group, PlanStatus unanswered, String ask) {
        due(kcontext, group, unanswered, Scope.ALL, ask);
    }

    /** Makes a group of questions due whose open questions reach no further than a scope. */
    public static void due(RuleContext kcontext, ScreenGroup group, PlanStatus unanswered, Scope scope, String ask) {
        kcontext.insertLogical(new Due(group, unanswered, scope, ask, rule(kcontext)));
    }

    /** Counts questions as answered, because another answer settles them. */
    public static void answered(RuleContext kcontext, String paths) {
        kcontext.insertLogical(new Answered(paths, rule(kcontext)));
    }

    /** Names a working pattern. */
    public static void pattern(RuleContext kcontext, PatternCode code) {
        kcontext.insertLogical(new Pattern(code, rule(kcontext)));
    }

    /** Argues that a contributor plays a part. */
    public static void argueFor(
            RuleContext kcontext, ContributorCode contributor, int strength, ArgumentKind kind, String family) {
        kcontext.insertLogical(new Argument(contributor, true, strength, kind, family, rule(kcontext)));
    }

    /** Argues that a contributor plays no part. */
    public static void argueAgainst(
            RuleContext kcontext, ContributorCode contributor, int strength, ArgumentKind kind, String family) {
        kcontext.insertLogical(new Argument(contributor, false, strength, kind, family, rule(kcontext)));
    }

    /** Keeps a contributor from being listed. */
    public static void setAside(RuleContext kcontext, ContributorCode contributor) {
        kcontext.insertLogical(new SetAside(contributor, rule(kcontext)));
    }

    /** Demands that the plan be no freer than this. */
    public static void status(RuleContext kcontext, PlanStatus status) {
        kcontext.insertLogical(new StatusDemand(status, rule(kcontext)));
    }

    /** Says that a column of the contraindication table holds. */
    public static void context(RuleContext kcontext, PlanContext code) {
        kcontext.insertLogical(new PlanContextHolds(code, rule(kcontext)));
    }

    /** Offers an exercise. */
    public static void exercise(RuleContext kcontext, ExerciseCode code) {
        kcontext.insertLogical(new OfferExercise(code, rule(kcontext)));
    }

    /** Gives advice. */
    public static void advise(RuleContext kcontext, AdviceCode code) {
        kcontext.insertLogical(new OfferAdvice(code, rule(kcontext)));
    }

    /** Sets a gate that must be passed first. */
    public static void gate(RuleContext kcontext, AdviceCode code) {
        kcontext.insertLogical(new OfferAdvice(code, rule(kcontext)));
    }

    /** Withholds an exercise. */
    public static void withhold(RuleContext kcontext, ExerciseCode code) {
        kcontext.insertLogical(new Withhold(code, rule(kcontext)));
    }

    /** Modifies an exercise. */
    public static void modify(RuleContext kcontext, ExerciseCode code) {
        kcontext.insertLogical(new Modify(code, rule(kcontext)));
    }

    /** Asks for a review in at most this many weeks. */
    public static void review(RuleContext kcontext, int weeks) {
        kcontext.insertLogical(new ReviewIn(weeks, rule(kcontext)));
    }

    /** Warns of a contradiction at a path. */
    public static void warn(RuleContext kcontext, String path) {
        kcontext.insertLogical(new Warning(path, rule(kcontext)));
    }

    private static String rule(RuleContext kcontext) {
        return RuleName.id(kcontext.getRule().getName());
    }
}
