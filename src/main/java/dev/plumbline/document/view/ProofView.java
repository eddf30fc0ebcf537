package dev.plumbline.document.view;

import java.util.List;

/**
 * The proof of a conclusion, step by step.
 *
 * @param open the words that unfold it
 */
public record ProofView(String open, String title, List<Step> steps) {

    public ProofView {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param depth how far in it stands, from 0
     * @param label what the text is, such as what a step rests on; empty for a rule
     * @param proof its rule, how good the evidence is, its sources; empty where there is none
     */
    public record Step(int depth, String label, String text, String proof) {}
}
