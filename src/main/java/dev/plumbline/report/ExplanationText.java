package dev.plumbline.report;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.result.ConditionState;
import dev.plumbline.result.Explanation;
import dev.plumbline.result.NearRule;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.Proof;
import dev.plumbline.result.WhatIf;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Explanations and what-ifs as plain text. */
public final class ExplanationText {

    /** More rules than these are named in number only: nobody reads forty rules that did not hold. */
    private static final int MOST_NEAR = 5;

    private final Paragraphs text = new Paragraphs();

    private final Words words;

    private ExplanationText(Locale language) {
        this.words = new Words(language);
    }

    /**
     * Why, or why not; ends in a line break.
     *
     * @param language the language of the explanation: that of the rule set that gave it
     */
    public static String of(Explanation explanation, Locale language) {
        ExplanationText report = new ExplanationText(language);
        report.explain(explanation);
        return report.text.toString();
    }

    /** What would change the outcome; ends in a line break. */
    public static String of(List<WhatIf> whatIfs, Locale language) {
        ExplanationText report = new ExplanationText(language);
        report.whatIfs(whatIfs);
        return report.text.toString();
    }

    private void explain(Explanation explanation) {
        text.line(words.say(
                explanation.present() ? "explained.present" : "explained.absent",
                explanation.title(),
                explanation.kind(),
                explanation.code()));
        section("explained.for", explanation.inFavor());
        section("explained.against", explanation.against());
        List<NearRule> near = explanation.couldGive();
        if (near.isEmpty() && !explanation.present()) {
            text.line(words.say("explained.noRule"));
        }
        if (!near.isEmpty()) {
            text.heading(words.say(explanation.present() ? "explained.otherRules" : "explained.nearest"));
            near.stream().limit(MOST_NEAR).forEach(this::near);
            if (near.size() > MOST_NEAR) {
                text.line(words.say("explained.more", near.size() - MOST_NEAR));
            }
        }
    }

    private void section(String heading, List<Proof> proofs) {
        if (!proofs.isEmpty()) {
            text.heading(words.say(heading));
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
        proof.facts().forEach(fact -> text.line(indent + 2, words.say("explained.found") + " ", words.fact(fact)));
        for (Proof.Premise premise : proof.restsOn()) {
            text.line(indent + 2, words.say("explained.restsOn") + " ", words.premise(premise));
            premise.proofs().forEach(below -> proof(depth + 1, below));
        }
    }

    private void near(NearRule rule) {
        text.line(0, "- ", rule.title() + " [" + rule.rule() + "]");
        for (ConditionState condition : rule.conditions()) {
            text.line(4, mark(condition.state()), condition.text() + details(condition));
        }
    }

    private String mark(ConditionState.State state) {
        int room = Arrays.stream(ConditionState.State.values())
                .mapToInt(one -> words.phrases().name("state", one).length())
                .max()
                .orElse(0);
        String mark = words.phrases().name("state", state);
        return mark + " ".repeat(room - mark.length() + 2);
    }

    private String details(ConditionState condition) {
        if (condition.distance() != null) {
            return " (" + condition.distance() + ")";
        }
        List<ObservedFact> facts = condition.facts();
        if (condition.state() == ConditionState.State.UNKNOWN
                && !condition.open().isEmpty()) {
            return " (" + words.say("explained.notAsked", String.join(", ", condition.open())) + ")";
        }
        return facts.isEmpty() ? "" : " (" + words.facts(facts) + ")";
    }

    private void whatIfs(List<WhatIf> whatIfs) {
        if (whatIfs.isEmpty()) {
            text.line(words.say("whatif.nothing"));
        }
        WhatIf.Effect effect = null;
        for (WhatIf whatIf : whatIfs) {
            if (whatIf.effect() != effect) {
                effect = whatIf.effect();
                text.heading(words.phrases().name("whatif", effect));
            }
            String changes = whatIf.changes().stream()
                    .map(this::change)
                    .reduce((one, other) -> words.say("whatif.both", one, other))
                    .orElseThrow();
            String outcome = whatIf.removes() == null ? whatIf.urgency().name() : whatIf.removes();
            text.line(0, "- ", changes + " -> " + outcome);
        }
    }

    private String change(WhatIf.Change change) {
        Field field = Vocabulary.require(change.fact());
        String from = change.from() == null ? words.say("notKnown") : words.value(field, change.from());
        String to = words.value(field, change.to());
        return change.unit() == null
                ? words.say("whatif.change", change.fact(), from, to)
                : words.say("whatif.changeWithUnit", change.fact(), from, to, change.unit());
    }
}
