package dev.plumbline.result;

import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.Grade;
import dev.plumbline.conclusion.Likelihood;
import java.util.List;

/**
 * A contributor with what speaks for it and against it.
 *
 * @param code which
 * @param likelihood how well it is supported by what was found; never a probability
 * @param grade the best evidence among the arguments for it; for an unlikely one, of the whole subject
 * @param rank its place in the list, from 1
 * @param title what it is called
 * @param text the likelihood in words
 * @param inFavor the arguments for it
 * @param against the arguments against it
 */
public record WeighedContributor(
        ContributorCode code,
        Likelihood likelihood,
        Grade grade,
        int rank,
        String title,
        String text,
        List<Reason> inFavor,
        List<Reason> against) {

    public WeighedContributor {
        inFavor = List.copyOf(inFavor);
        against = List.copyOf(against);
    }
}
