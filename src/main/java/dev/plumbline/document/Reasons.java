package dev.plumbline.document;

import dev.plumbline.document.view.ProofView;
import dev.plumbline.document.view.ReasonView;
import dev.plumbline.report.Phrases;
import dev.plumbline.report.Words;
import dev.plumbline.result.Explanation;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.Proof;
import dev.plumbline.result.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reasons and proofs as documents show them. */
final class Reasons {

    private final Words words;
    private final Phrases phrases;

    Reasons(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Each reason with its findings, the strongest first; a finding that an earlier one has shown is not shown again. */
    List<ReasonView> of(List<Reason> reasons) {
        Set<ObservedFact> shown = new HashSet<>();
        List<ReasonView> views = new ArrayList<>();
        reasons.stream()
                .sorted(Comparator.comparing(
                        Reason::strength, Comparator.nullsLast(Comparator.<Integer>reverseOrder())))
                .forEach(reason -> {
                    List<ObservedFact> fresh =
                            reason.facts().stream().filter(shown::add).toList();
                    views.add(new ReasonView(
                            reason.text(), fresh.isEmpty() ? null : words.facts(fresh), words.proof(reason)));
                });
        return views;
    }

    /** The proof of a conclusion, opened down to what was observed. */
    @Nullable
    ProofView proof(@Nullable Explanation explanation) {
        if (explanation == null) {
            return null;
        }
        List<ProofView.Step> steps = new ArrayList<>();
        explanation.inFavor().forEach(proof -> steps(0, proof, steps));
        explanation.against().forEach(proof -> steps(0, proof, steps));
        return new ProofView(phrases.say("proof.open"), explanation.title(), steps);
    }

    private void steps(int depth, Proof proof, List<ProofView.Step> steps) {
        String basis = "[" + proof.rule() + ", " + words.phrases().name("grade", proof.grade()) + ", "
                + String.join(", ", proof.sources()) + "]";
        steps.add(new ProofView.Step(depth, "", proof.text(), basis));
        if (!proof.facts().isEmpty()) {
            steps.add(new ProofView.Step(depth + 1, words.say("explained.found"), words.facts(proof.facts()), ""));
        }
        for (Proof.Premise premise : proof.restsOn()) {
            steps.add(new ProofView.Step(depth + 1, words.say("explained.restsOn"), words.premise(premise), ""));
            premise.proofs().forEach(below -> steps(depth + 2, below, steps));
        }
    }
}
