package dev.plumbline.report;

import dev.plumbline.result.ConditionState;
import dev.plumbline.result.Explanation;
import dev.plumbline.result.NearRule;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.Proof;
import dev.plumbline.result.WhatIf;
import java.util.List;
import java.util.stream.Collectors;

/** Explanations and what-ifs as plain text. */
public final class ExplanationText {

    /** More rules than these are named in number only: nobody reads forty rules that did not hold. */
    private static final int MOST_NEAR = 5;

    private final Paragraphs text = new Paragraphs();

    private ExplanationText() {}

    /** Why, or why not; ends in a line break. */
    public static String of(Explanation explanation) {
        ExplanationText report = new ExplanationText();
        report.explain(explanation);
        return report.text.toString();
    }

    /** What would change the outcome; ends in a line break. */
    public static String of(List<WhatIf> whatIfs) {
        ExplanationText report = new ExplanationText();
        report.whatIfs(whatIfs);
        return report.text.toString();
    }

    private void explain(Explanation explanation) {
        text.line(explanation.title() + " [" + explanation.kind() + " " + explanation.code() + "]: "
                + (explanation.present() ? "concluded." : "not concluded."));
        section("For", explanation.inFavor());
        section("Against", explanation.against());
        List<NearRule> near = explanation.couldGive();
        if (near.isEmpty() && !explanation.present()) {
            text.line("No rule of this rule set gives it, whatever the answers.");
        }
        if (!near.isEmpty()) {
            text.heading(
                    explanation.present()
                            ? "Other rules that could give it"
                            : "Rules that could give it, the nearest first");
            near.stream().limit(MOST_NEAR).forEach(this::near);
            if (near.size() > MOST_NEAR) {
                text.line("and " + (near.size() - MOST_NEAR) + " more; -f json shows them all.");
            }
        }
    }

    private void section(String heading, List<Proof> proofs) {
        if (!proofs.isEmpty()) {
            text.heading(heading);
            proofs.forEach(proof -> proof(0, proof));
        }
    }

    private void proof(int depth, Proof proof) {
        int indent = depth * 4;
        text.line(
                indent,
                "- ",
                proof.text() + " [" + proof.rule() + ", " + proof.grade() + ", " + String.join(", ", proof.sources())
                        + "]");
        proof.facts().forEach(fact -> text.line(indent + 2, "found: ", Words.fact(fact)));
        for (Proof.Premise premise : proof.restsOn()) {
            text.line(indent + 2, "rests on: ", premise.what());
            premise.proofs().forEach(below -> proof(depth + 1, below));
        }
    }

    private void near(NearRule rule) {
        text.line(0, "- ", rule.title() + " [" + rule.rule() + "]");
        for (ConditionState condition : rule.conditions()) {
            text.line(4, mark(condition.state()), condition.text() + details(condition));
        }
    }

    private static String mark(ConditionState.State state) {
        return switch (state) {
            case TRUE -> "yes      ";
            case FALSE -> "no       ";
            case UNKNOWN -> "unknown  ";
        };
    }

    private static String details(ConditionState condition) {
        if (condition.distance() != null) {
            return " (" + condition.distance() + ")";
        }
        List<ObservedFact> facts = condition.facts();
        if (condition.state() == ConditionState.State.UNKNOWN
                && !condition.open().isEmpty()) {
            return " (not asked: " + String.join(", ", condition.open()) + ")";
        }
        return facts.isEmpty() ? "" : " (" + facts.stream().map(Words::fact).collect(Collectors.joining("; ")) + ")";
    }

    private void whatIfs(List<WhatIf> whatIfs) {
        if (whatIfs.isEmpty()) {
            text.line("No change of one or two findings was found that would change urgency or contributors.");
        }
        WhatIf.Effect effect = null;
        for (WhatIf whatIf : whatIfs) {
            if (whatIf.effect() != effect) {
                effect = whatIf.effect();
                text.heading(heading(effect));
            }
            String changes =
                    whatIf.changes().stream().map(ExplanationText::change).collect(Collectors.joining(" and "));
            String outcome = whatIf.removes() == null ? whatIf.urgency().name() : whatIf.removes();
            text.line(0, "- ", changes + " -> " + outcome);
        }
    }

    private static String heading(WhatIf.Effect effect) {
        return switch (effect) {
            case RAISES -> "Would raise the urgency";
            case LOWERS -> "Would lower the urgency";
            case REMOVES -> "Would remove a contributor";
        };
    }

    private static String change(WhatIf.Change change) {
        String from = change.from() == null ? "not known" : Words.value(change.from());
        return change.fact() + ": " + from + " to " + Words.value(change.to())
                + (change.unit() == null ? "" : " " + change.unit());
    }
}
